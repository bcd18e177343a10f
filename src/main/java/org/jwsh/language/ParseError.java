package org.jwsh.language;

/**
 * A syntax error.
 *
 * @param extent where it is
 * @param errorId PowerShell's id, such as {@code MissingEndCurlyBrace}
 * @param message PowerShell's text
 * @param incompleteInput whether more text could mend it, so that a shell asks for another line
 */
public record ParseError(Extent extent, String errorId, String message, boolean incompleteInput) {}
