package org.jwsh.formatting;

import java.util.List;
import org.jwsh.formatting.data.EntryContent;

/** Writes names and values, one below the other, with the values beginning in the same column. */
final class ListWriter {
    private static final String SEPARATOR = " : ";
    private static final int NARROWEST_LABEL = 1;
    private static final int NARROWEST_VALUE = 5;

    private final LineOutput output;
    private final TextStyle style;

    ListWriter(LineOutput output, TextStyle style) {
        this.output = output;
        this.style = style;
    }

    void write(List<EntryContent.Field> fields) {
        int labelWidth = 0;
        for (EntryContent.Field field : fields) {
            labelWidth = Math.max(labelWidth, DisplayCells.width(field.label()));
        }
        int room = output.width();
        if (room != LineOutput.UNBOUNDED) {
            if (room < NARROWEST_LABEL + SEPARATOR.length() + NARROWEST_VALUE) {
                return;
            }
            labelWidth = Math.min(labelWidth, room - NARROWEST_VALUE - SEPARATOR.length());
        }
        int valueWidth = room == LineOutput.UNBOUNDED ? room : room - labelWidth - SEPARATOR.length();
        for (EntryContent.Field field : fields) {
            write(field, labelWidth, valueWidth);
        }
    }

    private void write(EntryContent.Field field, int labelWidth, int valueWidth) {
        String label = DisplayCells.width(field.label()) > labelWidth
                ? DisplayCells.head(field.label(), labelWidth)
                : field.label();
        String prefix = label + " ".repeat(labelWidth - DisplayCells.width(label)) + SEPARATOR;
        if (output.decorated() && !label.isBlank() && !style.formatAccent().isEmpty()) {
            prefix = style.formatAccent() + prefix + TextStyle.RESET;
        }
        String indent = " ".repeat(labelWidth + SEPARATOR.length());
        boolean first = true;
        for (String paragraph : LineWrapping.paragraphs(field.value())) {
            for (String line : LineWrapping.wrap(paragraph, valueWidth)) {
                output.writeLine((first ? prefix : indent) + DisplayCells.closed(line));
                first = false;
            }
        }
    }
}
