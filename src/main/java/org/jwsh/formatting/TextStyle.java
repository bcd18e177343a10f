package org.jwsh.formatting;

/** The escape sequences that decorate laid-out text. */
public interface TextStyle {
    /** Ends every decoration. */
    String RESET = "\u001b[0m";

    /** What a session starts with. */
    TextStyle DEFAULT = new TextStyle() {
        @Override
        public String formatAccent() {
            return "\u001b[32;1m";
        }

        @Override
        public String tableHeader() {
            return "\u001b[32;1m";
        }

        @Override
        public String customTableHeader() {
            return "\u001b[32;1;3m";
        }

        @Override
        public String errorAccent() {
            return "\u001b[36;1m";
        }

        @Override
        public String error() {
            return "\u001b[31;1m";
        }

        @Override
        public String warning() {
            return "\u001b[33;1m";
        }

        @Override
        public String verbose() {
            return "\u001b[33;1m";
        }

        @Override
        public String debug() {
            return "\u001b[33;1m";
        }
    };

    /** The labels of lists. */
    String formatAccent();

    /** Headers that are names of properties. */
    String tableHeader();

    /** Headers with a text of their own. */
    String customTableHeader();

    /** Line numbers and marks in errors. */
    String errorAccent();

    String error();

    String warning();

    String verbose();

    String debug();
}
