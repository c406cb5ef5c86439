package dev.rollbackplan.input.value;

/**
 * Where a value was found.
 *
 * @param kind what it is, which decides its precedence
 * @param label how a person would call it, such as {@code --incident} or {@code --values facts.yaml}
 */
public record ValueSource(Kind kind, String label) {

    /** The kinds of sources, the one that wins first. */
    public enum Kind {
        /** An option or an operand of the command line itself. */
        COMMAND_LINE("command-line"),
        /** A file that is one argument's value. */
        FILE("file"),
        /** A file that holds several values by name. */
        VALUES("values"),
        /** A variable of the environment, named after the argument. */
        ENVIRONMENT("environment"),
        /** An alert's JSON. */
        ALERT("alert"),
        /** The CI job that this runs in. */
        CI("ci"),
        /** The person at the terminal. */
        TERMINAL("terminal");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The kind's name in machines' files. */
        public String id() {
            return id;
        }

        /** Whether what is found there is data as it came, which nobody wrote to be a value. */
        public boolean isData() {
            return this == FILE || !knowsTemplate();
        }

        /** Whether what is found there was written with the template in mind. */
        public boolean knowsTemplate() {
            return this != ALERT && this != CI;
        }
    }
}
