package org.jwsh.runtime;

import java.util.function.Consumer;
import org.jwsh.values.text.StringForm;

/** Lays out objects as text, line by line, as programs are given them. */
public interface TextLayout {
    /** Objects are written to it one by one. */
    interface Sheet {
        void write(Object value);

        /** Gives out what still waits. */
        void end();
    }

    /** The layout of a context: each object's own text where nothing else was put in place. */
    static TextLayout of(ExecutionContext context) {
        return context.service(
                TextLayout.class,
                () -> lines -> new Sheet() {
                    @Override
                    public void write(Object value) {
                        lines.accept(StringForm.current(value));
                    }

                    @Override
                    public void end() {}
                });
    }

    Sheet start(Consumer<String> lines);
}
