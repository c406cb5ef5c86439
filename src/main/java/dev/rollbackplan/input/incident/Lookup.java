package dev.rollbackplan.input.incident;

import java.util.Optional;

/** Finds a text by its key, which is the name of an environment variable or a JSON pointer. */
interface Lookup {

    Optional<String> find(String key);
}
