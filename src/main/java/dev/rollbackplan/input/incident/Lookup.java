package dev.rollbackplan.input.incident;

import java.util.Optional;

/** Finds a text by its key: an environment's variable by name, or what a JSON pointer points to. */
interface Lookup {

    Optional<String> find(String key);
}
