package dev.rollbackplan.check;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is found out when it is first asked for, and once, whichever threads ask. */
final class Lazy<T> {

    private final Supplier<T> finder;
    private Optional<T> value = Optional.empty();

    Lazy(Supplier<T> finder) {
        this.finder = finder;
    }

    synchronized T get() {
        if (value.isEmpty()) {
            value = Optional.of(finder.get());
        }
        return value.get();
    }
}
