package org.jwsh.formatting;

import java.util.function.Consumer;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.TextLayout;

/** Lays objects out for programs as they are shown on the screen. */
public final class FormattedText implements TextLayout {
    private final ExecutionContext context;

    public FormattedText(ExecutionContext context) {
        this.context = context;
    }

    @Override
    public Sheet start(Consumer<String> lines) {
        OutputSession document = TextOutput.document(context, 0, lines);
        return new Sheet() {
            @Override
            public void write(Object value) {
                document.write(value);
            }

            @Override
            public void end() {
                document.end();
            }
        };
    }
}
