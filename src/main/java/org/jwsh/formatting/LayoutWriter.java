package org.jwsh.formatting;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.formatting.data.DocumentShape;
import org.jwsh.formatting.data.EntryContent;
import org.jwsh.formatting.data.FormatData;
import org.jwsh.formatting.data.FormatEnd;
import org.jwsh.formatting.data.FormatEntry;
import org.jwsh.formatting.data.FormatStart;
import org.jwsh.formatting.data.GroupEnd;
import org.jwsh.formatting.data.GroupStart;

/** Writes the steps of laid-out documents as lines. */
final class LayoutWriter {
    private final LineOutput output;
    private final TextStyle style;
    private FormatStart document;
    private GroupCache cache;
    private boolean groupsBefore;
    private int[] measuredColumns;
    private int measuredWide;
    private TableWriter table;
    private int wideColumns;
    private final List<EntryContent.WideValue> wideRow = new ArrayList<>();

    LayoutWriter(LineOutput output, TextStyle style) {
        this.output = output;
        this.style = style;
    }

    void write(FormatData data) {
        if (data instanceof FormatStart start) {
            holdGroupsOf(start);
        }
        if (cache == null) {
            writeNow(data);
        } else {
            cache.add(data).forEach(this::writeNow);
        }
    }

    /** Writes what is still held back. */
    void flush() {
        if (cache != null) {
            cache.release().forEach(this::writeNow);
        }
    }

    /** Groups are measured from the first document on that needs it: the columns of later ones then fit what they hold, too. */
    private void holdGroupsOf(FormatStart start) {
        boolean measured = start.shape() instanceof DocumentShape.Table table && table.isMeasured();
        if (start.autoSize() || measured) {
            flush();
            cache = new GroupCache(start.autoSize(), this::measure);
        }
    }

    private void writeNow(FormatData data) {
        switch (data) {
            case FormatStart start -> startDocument(start);
            case GroupStart group -> startGroup(group);
            case FormatEntry entry -> writeEntry(entry);
            case GroupEnd _ -> endGroup();
            case FormatEnd _ -> endDocument();
        }
    }

    private void startDocument(FormatStart start) {
        document = start;
        groupsBefore = false;
        output.writeLine("");
    }

    private void endDocument() {
        if (document != null && !(document.shape() instanceof DocumentShape.ListOfProperties)) {
            output.writeLine("");
        }
        document = null;
    }

    private void startGroup(GroupStart group) {
        if (group.heading() != null) {
            if (groupsBefore) {
                output.writeLine("");
            }
            new CustomWriter(output, output.width()).write(group.heading());
        }
        groupsBefore = true;
        switch (document.shape()) {
            case DocumentShape.Table shape -> startTable(shape);
            case DocumentShape.Wide shape -> startWide(shape);
            case DocumentShape.ListOfProperties _, DocumentShape.Custom _ -> {}
        }
    }

    private void startTable(DocumentShape.Table shape) {
        int count = shape.columns().size();
        table = null;
        if (count == 0) {
            return;
        }
        int[] widths = new int[count];
        Alignment[] alignments = new Alignment[count];
        for (int i = 0; i < count; i++) {
            widths[i] = measuredColumns == null ? shape.columns().get(i).width() : measuredColumns[i];
            alignments[i] = shape.columns().get(i).alignment();
        }
        measuredColumns = null;
        table = new TableWriter(output, style, widths, alignments);
        if (!shape.headerHidden()) {
            table.header(shape.columns());
        }
    }

    private void startWide(DocumentShape.Wide shape) {
        if (measuredWide > 0) {
            wideColumns = bestFit(measuredWide, output.tableWidth());
        } else {
            wideColumns = shape.columns() > 0 ? shape.columns() : 2;
        }
        measuredWide = 0;
        Alignment[] alignments = new Alignment[wideColumns];
        java.util.Arrays.fill(alignments, Alignment.LEFT);
        table = new TableWriter(output, style, new int[wideColumns], alignments);
    }

    private static int bestFit(int width, int available) {
        int columns = 1;
        while (width < available && width * (columns + 1) + columns < available) {
            columns++;
        }
        return columns;
    }

    private void endGroup() {
        if (!wideRow.isEmpty()) {
            writeWideRow();
        }
        table = null;
    }

    private void writeEntry(FormatEntry entry) {
        if (entry.outOfBand()) {
            writeOutOfBand(entry);
            return;
        }
        switch (entry.content()) {
            case EntryContent.Row row -> writeRow(row);
            case EntryContent.Fields fields -> {
                new ListWriter(output, style).write(fields.fields());
                output.writeLine("");
            }
            case EntryContent.WideValue value -> {
                wideRow.add(value);
                if (wideRow.size() == wideColumns) {
                    writeWideRow();
                }
            }
            case EntryContent.Custom custom -> new CustomWriter(output, output.width()).write(custom.nodes());
            case EntryContent.Text text -> output.writeText(text.text());
        }
    }

    private void writeOutOfBand(FormatEntry entry) {
        switch (entry.content()) {
            case EntryContent.Text text -> {
                if (entry.error()) {
                    output.writeErrorText(text.text());
                } else {
                    output.writeText(text.text());
                }
            }
            case EntryContent.Fields fields -> {
                output.writeLine("");
                new ListWriter(output, style).write(fields.fields());
                output.writeLine("");
            }
            case EntryContent.Custom custom -> new CustomWriter(output, LineOutput.UNBOUNDED).write(custom.nodes());
            case EntryContent.Row _, EntryContent.WideValue _ -> {}
        }
    }

    private void writeRow(EntryContent.Row row) {
        if (table == null) {
            return;
        }
        int count = ((DocumentShape.Table) document.shape()).columns().size();
        String[] values = new String[count];
        Alignment[] alignments = new Alignment[count];
        for (int i = 0; i < count; i++) {
            boolean there = i < row.cells().size();
            values[i] = there ? row.cells().get(i).text() : "";
            alignments[i] = there ? row.cells().get(i).alignment() : Alignment.LEFT;
        }
        table.row(values, alignments, row.wrapped());
    }

    private void writeWideRow() {
        String[] values = new String[wideColumns];
        Alignment[] alignments = new Alignment[wideColumns];
        for (int i = 0; i < wideColumns; i++) {
            values[i] = i < wideRow.size() ? wideRow.get(i).text() : "";
            alignments[i] = i < wideRow.size() ? wideRow.get(i).alignment() : Alignment.LEFT;
        }
        wideRow.clear();
        table.row(values, alignments, false);
    }

    private void measure(List<FormatData> group) {
        if (document.shape() instanceof DocumentShape.Table shape) {
            measuredColumns = measureTable(shape, group);
        } else if (document.shape() instanceof DocumentShape.Wide) {
            measuredWide = measureWide(group);
        }
    }

    private static int[] measureTable(DocumentShape.Table shape, List<FormatData> group) {
        int[] widths = new int[shape.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = DisplayCells.width(shape.columns().get(i).label());
        }
        for (FormatData data : group) {
            if (data instanceof FormatEntry entry && entry.content() instanceof EntryContent.Row row) {
                for (int i = 0; i < Math.min(widths.length, row.cells().size()); i++) {
                    widths[i] = Math.max(
                            widths[i], DisplayCells.width(row.cells().get(i).text()));
                }
            }
        }
        return widths;
    }

    private static int measureWide(List<FormatData> group) {
        int widest = 0;
        for (FormatData data : group) {
            if (data instanceof FormatEntry entry && entry.content() instanceof EntryContent.WideValue value) {
                widest = Math.max(widest, DisplayCells.width(value.text()));
            }
        }
        return widest;
    }
}
