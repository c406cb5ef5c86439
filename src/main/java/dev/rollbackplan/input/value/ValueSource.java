package dev.rollbackplan.input.value;

/**
 * The source of a value.
 *
 * @param kind the kind of source
 * @param label its name in messages, such as {@code --incident} or {@code --values facts.yaml}
 */
public record ValueSource(Kind kind, String label) {

    /** The kinds of sources, highest precedence first. */
    public enum Kind {
        /** An option or an operand of the command line. */
        COMMAND_LINE("command-line"),
        /** A file whose content is the value of one argument. */
        FILE("file"),
        /** A JSON or YAML file with the values of several arguments. */
        VALUES("values"),
        /** An environment variable named after the argument. */
        ENVIRONMENT("environment"),
        /** The JSON of an alert. */
        ALERT("alert"),
        /** The CI job in which the program runs. */
        CI("ci"),
        /** An answer typed at the terminal. */
        TERMINAL("terminal");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Returns the kind's name in JSON records. */
        public String id() {
            return id;
        }

        /** Returns whether its values are text that was written for another purpose, such as a log or an alert. */
        public boolean isData() {
            return this == FILE || !knowsTemplate();
        }

        /**
         * Returns whether its values are given for this template. An invalid one is then an error; otherwise it is ignored
         * with a warning.
         */
        public boolean knowsTemplate() {
            return this != ALERT && this != CI;
        }
    }
}
