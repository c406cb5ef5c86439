package dev.rollbackplan.check.lexicon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A pattern that is compiled when it is first used: a run meets few of them, and each takes a start some 0.1 ms. */
public final class LazyPattern {

    private final String regex;

    /** Compiled twice where two threads meet, which does no harm. */
    private volatile @Nullable Pattern pattern;

    private LazyPattern(String regex) {
        this.regex = regex;
    }

    /** Of what {@link Pattern#compile(String)} takes. */
    public static LazyPattern of(String regex) {
        return new LazyPattern(regex);
    }

    public Matcher matcher(CharSequence text) {
        return compiled().matcher(text);
    }

    /** The parts of a text between its matches, empty ones at the end too. */
    public String[] split(CharSequence text) {
        return compiled().split(text, -1);
    }

    private Pattern compiled() {
        Pattern compiled = pattern;
        if (compiled == null) {
            compiled = Pattern.compile(regex);
            pattern = compiled;
        }
        return compiled;
    }
}
