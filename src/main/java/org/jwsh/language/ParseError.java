package org.jwsh.language;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * A syntax error.
 *
 * @param extent where it is
 * @param errorId PowerShell's id, such as {@code MissingEndCurlyBrace}
 * @param message PowerShell's text
 * @param incompleteInput whether more text could mend it, so that a shell asks for another line
 */
public record ParseError(Extent extent, String errorId, String message, boolean incompleteInput) {

    /** An error that more text cannot mend, its text that of the id with the arguments in it. */
    public static ParseError of(Extent extent, String errorId, Object... arguments) {
        return new ParseError(extent, errorId, message(errorId, arguments), false);
    }

    static String message(String errorId, Object... arguments) {
        return MessageFormat.format(
                ResourceBundle.getBundle("org.jwsh.language.ParserErrors").getString(errorId), arguments);
    }

    /** The position for people, then the message. */
    @Override
    public String toString() {
        return PositionMessage.of(extent) + "\n" + message;
    }
}
