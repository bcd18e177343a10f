package org.jwsh.formatting;

import java.util.function.Consumer;

/** Lines for files and strings. */
public final class TextLines implements LineOutput {
    private static final int USUAL_TABLE_WIDTH = 80;

    private final int width;
    private final boolean decorated;
    private final Consumer<String> lines;

    /**
     * @param width the columns to fill; 0 where tables take the usual width and nothing else is bounded
     * @param decorated whether escape sequences in tables and lists are kept
     * @param lines takes each line, without its end
     */
    public TextLines(int width, boolean decorated, Consumer<String> lines) {
        this.width = width;
        this.decorated = decorated;
        this.lines = lines;
    }

    @Override
    public int width() {
        return width > 0 ? width : UNBOUNDED;
    }

    @Override
    public int tableWidth() {
        return width > 0 ? width : USUAL_TABLE_WIDTH;
    }

    @Override
    public boolean decorated() {
        return decorated;
    }

    @Override
    public void writeLine(String line) {
        lines.accept(decorated ? line : DisplayCells.plain(line));
    }

    @Override
    public void writeText(String text) {
        lines.accept(text);
    }

    @Override
    public void writeErrorText(String text) {
        lines.accept(text);
    }
}
