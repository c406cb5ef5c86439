package dev.rollbackplan.check.lexicon;

import java.util.Optional;

/**
 * A value that is found out when it is first asked for, and once, whichever threads ask. A class to extend rather than a
 * holder of a lambda: each lambda that a run meets takes Java 17 0.15 ms.
 */
public abstract class Lazy<T> {

    private Optional<T> value = Optional.empty();

    public abstract T find();

    public final synchronized T get() {
        if (value.isEmpty()) {
            value = Optional.of(find());
        }
        return value.get();
    }
}
