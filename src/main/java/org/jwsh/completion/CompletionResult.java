package org.jwsh.completion;

import java.util.Objects;

/**
 * One way to complete what stands at the cursor.
 *
 * @param completionText what replaces the text at the cursor
 * @param listItemText what a list of choices shows
 * @param resultType the name of its CompletionResultType
 * @param toolTip a description
 */
public record CompletionResult(String completionText, String listItemText, String resultType, String toolTip) {
    public CompletionResult {
        Objects.requireNonNull(completionText);
        Objects.requireNonNull(listItemText);
        Objects.requireNonNull(resultType);
        Objects.requireNonNull(toolTip);
    }

    /** A text and nothing more. */
    public static CompletionResult text(String text) {
        return new CompletionResult(text, text, "Text", text);
    }
}
