package org.jwsh.formatting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jwsh.formatting.data.DocumentShape;

/** Writes headers and rows in columns of settled widths. */
final class TableWriter {
    private static final int NARROWEST = 5;
    private static final String ELLIPSIS = "…";

    private final LineOutput output;
    private final TextStyle style;
    private final int[] widths;
    private final Alignment[] alignments;
    private final boolean disabled;

    /**
     * @param widths wanted widths, 0 for columns that take what is left
     * @param alignments of cells that have none of their own
     */
    TableWriter(LineOutput output, TextStyle style, int[] widths, Alignment[] alignments) {
        this.output = output;
        this.style = style;
        this.widths = widths.clone();
        this.alignments = alignments;
        if (output.tableWidth() >= NARROWEST) {
            ColumnWidths.settle(this.widths, output.tableWidth());
        }
        this.disabled =
                output.tableWidth() < NARROWEST || Arrays.stream(this.widths).allMatch(w -> w <= 0);
    }

    /** Writes the labels and the dashes below them. */
    void header(List<DocumentShape.Column> columns) {
        if (disabled) {
            return;
        }
        String[] labels = new String[columns.size()];
        String[] dashes = new String[columns.size()];
        String[] styles = new String[columns.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = columns.get(i).label();
            dashes[i] = "-".repeat(Math.max(0, Math.min(widths[i], DisplayCells.width(labels[i]))));
            styles[i] =
                    !output.decorated() ? "" : columns.get(i).named() ? style.tableHeader() : style.customTableHeader();
        }
        wrappedRow(labels, alignments, styles, false);
        output.writeLine(singleRow(dashes, alignments, styles));
    }

    /** Writes a row; a cell's own alignment may be null. */
    void row(String[] values, Alignment[] own, boolean wrapped) {
        if (disabled) {
            return;
        }
        Alignment[] used = new Alignment[alignments.length];
        for (int i = 0; i < used.length; i++) {
            used[i] = own[i] == null ? alignments[i] : own[i];
        }
        String[] styles = new String[used.length];
        Arrays.fill(styles, "");
        if (wrapped) {
            wrappedRow(values, used, styles, true);
        } else {
            output.writeLine(singleRow(values, used, styles));
        }
    }

    private String singleRow(String[] values, Alignment[] used, String[] styles) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] <= 0) {
                continue;
            }
            if (i > 0) {
                line.append(' ');
            }
            String field = field(values[i], widths[i], used[i], i < widths.length - 1);
            line.append(decorated(DisplayCells.closed(field), styles[i]));
        }
        return line.toString();
    }

    private String decorated(String text, String escape) {
        if (!escape.isEmpty()) {
            return escape + text + TextStyle.RESET;
        }
        return text;
    }

    private void wrappedRow(String[] values, Alignment[] used, String[] styles, boolean trimmed) {
        List<Integer> visible = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > 0) {
                visible.add(i);
            }
        }
        List<List<String>> columns = new ArrayList<>();
        int height = 0;
        for (int n = 0; n < visible.size(); n++) {
            int i = visible.get(n);
            boolean last = n == visible.size() - 1;
            List<String> lines = new ArrayList<>();
            for (String line : LineWrapping.wrap(values[i], widths[i])) {
                String cell = last && used[i] == Alignment.LEFT ? line : field(line, widths[i], used[i], !last);
                lines.add((n > 0 ? " " : "") + cell);
            }
            columns.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int row = 0; row < height; row++) {
            output.writeLine(wrappedLine(columns, visible, styles, row, trimmed));
        }
    }

    private String wrappedLine(
            List<List<String>> columns, List<Integer> visible, String[] styles, int row, boolean trimmed) {
        int lastWithContent = columns.size() - 1;
        while (lastWithContent > 0 && columns.get(lastWithContent).size() <= row) {
            lastWithContent--;
        }
        StringBuilder line = new StringBuilder();
        for (int n = 0; n <= lastWithContent; n++) {
            int i = visible.get(n);
            List<String> lines = columns.get(n);
            String cell = row < lines.size() ? lines.get(row) : " ".repeat(widths[i] + (n > 0 ? 1 : 0));
            boolean ends = n == lastWithContent && (trimmed || n < columns.size() - 1);
            line.append(decorated(ends ? cell.stripTrailing() : cell, styles[i]));
        }
        return line.toString();
    }

    /** A value cut or padded to the width of its column. */
    private static String field(String value, int width, Alignment alignment, boolean padded) {
        String text = firstLine(value);
        int missing = width - DisplayCells.width(text);
        if (missing == 0) {
            return text;
        }
        return missing > 0 ? pad(text, missing, alignment, padded) : cut(text, width, alignment, padded);
    }

    private static String firstLine(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\n' || value.charAt(i) == '\r') {
                return value.substring(0, i) + ELLIPSIS;
            }
        }
        return value;
    }

    private static String pad(String text, int missing, Alignment alignment, boolean padded) {
        return switch (alignment) {
            case RIGHT -> " ".repeat(missing) + text;
            case CENTER -> " ".repeat(missing / 2) + text + (padded ? " ".repeat(missing - missing / 2) : "");
            case LEFT -> padded ? text + " ".repeat(missing) : text;
        };
    }

    private static String cut(String text, int width, Alignment alignment, boolean padded) {
        boolean marked = width > 1;
        int kept = marked ? width - 1 : width;
        String mark = marked ? ELLIPSIS : "";
        String shortened = alignment == Alignment.RIGHT
                ? mark + DisplayCells.tail(text, kept)
                : DisplayCells.head(text, kept) + mark;
        shortened = DisplayCells.closed(shortened);
        int missing = width - DisplayCells.width(shortened);
        return missing > 0
                ? pad(shortened, missing, alignment == Alignment.RIGHT ? alignment : Alignment.LEFT, padded)
                : shortened;
    }
}
