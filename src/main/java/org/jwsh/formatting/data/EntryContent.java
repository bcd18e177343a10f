package org.jwsh.formatting.data;

import java.util.List;
import org.jwsh.formatting.Alignment;

/** What is shown of one object. */
public sealed interface EntryContent {

    /** The text of a scalar. */
    record Text(String text) implements EntryContent {}

    /**
     * A row.
     *
     * @param wrapped whether long cells go on in further lines
     */
    record Row(List<Cell> cells, boolean wrapped) implements EntryContent {}

    /**
     * A cell.
     *
     * @param alignment null for that of the column
     */
    record Cell(String text, Alignment alignment) {}

    /** Names and values. */
    record Fields(List<Field> fields) implements EntryContent {}

    /** A name and a value. */
    record Field(String label, String value) {}

    /** One value. */
    record WideValue(String text, Alignment alignment) implements EntryContent {}

    /** Free text. */
    record Custom(List<CustomNode> nodes) implements EntryContent {}
}
