package org.jwsh.formatting.data;

import java.util.List;
import org.jwsh.formatting.Alignment;

/** What the entries of a document have in common. */
public sealed interface DocumentShape {

    /**
     * Rows below headers.
     *
     * @param columns the columns
     * @param headerHidden whether the headers are left out
     */
    record Table(List<Column> columns, boolean headerHidden) implements DocumentShape {
        /** Whether widths are found from the first entries. */
        public boolean isMeasured() {
            return !columns.isEmpty() && columns.getFirst().width() == 0;
        }
    }

    /**
     * A column.
     *
     * @param label the header
     * @param width in screen columns; 0 where it depends on the entries or on what is left
     * @param alignment of the header and of cells that have none of their own
     * @param named whether the header is the name of the property shown
     */
    record Column(String label, int width, Alignment alignment, boolean named) {}

    /** A name and a value on each line. */
    record ListOfProperties() implements DocumentShape {}

    /**
     * One value of each object, several side by side.
     *
     * @param columns how many; 0 for the default
     */
    record Wide(int columns) implements DocumentShape {}

    /** Free text. */
    record Custom() implements DocumentShape {}
}
