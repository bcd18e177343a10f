package org.jwsh.formatting;

import java.util.function.Consumer;
import org.jwsh.runtime.ExecutionContext;

/** Objects as text for strings and files. */
public final class TextOutput {
    private TextOutput() {}

    /**
     * A document whose lines go to a consumer.
     *
     * @param width the columns to fill; 0 where tables take the usual width and nothing else is bounded
     * @param lines takes each line, without its end
     */
    public static OutputSession document(ExecutionContext context, int width, Consumer<String> lines) {
        PSStyle style = PSStyle.of(context);
        return new OutputSession(
                FormatSettings.of(context), new TextLines(width, style.decoratesText(), lines), style.textStyle());
    }
}
