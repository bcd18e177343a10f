package org.jwsh.formatting.views;

import java.util.List;
import org.jwsh.formatting.Alignment;
import org.jwsh.formatting.PropertyExpression;

/** How a view lays objects out. Of several entries the first that is meant for the object's type holds. */
public sealed interface Control {

    /** Columns with headers. */
    record Table(List<Header> headers, List<Row> rows, boolean autoSize, boolean headersHidden) implements Control {}

    /**
     * A header.
     *
     * @param label null where the column's expression names it
     * @param width 0 where it depends on the objects or on what is left
     * @param alignment null for left
     */
    record Header(String label, int width, Alignment alignment) {}

    /**
     * A row.
     *
     * @param wrapped whether long cells go on in further lines
     */
    record Row(EntrySelector selector, boolean wrapped, List<Item> items) {}

    /**
     * A value.
     *
     * @param label of a list's line; null where the expression names it
     * @param alignment of a cell; null for that of the column
     * @param format a format string, or null
     * @param condition whether it is shown for an object; null for always
     */
    record Item(
            String label,
            PropertyExpression expression,
            Alignment alignment,
            String format,
            PropertyExpression condition) {
        /** A value without anything special about it. */
        public static Item of(PropertyExpression expression) {
            return new Item(null, expression, null, null, null);
        }
    }

    /** Names and values. */
    record ListOfItems(List<ListEntry> entries) implements Control {}

    /** The lines for one kind of object. */
    record ListEntry(EntrySelector selector, List<Item> items) {}

    /**
     * One value of each object.
     *
     * @param columns 0 for the default
     */
    record Wide(int columns, boolean autoSize, List<WideEntry> entries) implements Control {}

    /** The value for one kind of object. */
    record WideEntry(EntrySelector selector, Item item) {}

    /** Free text. */
    record Custom(List<CustomEntry> entries) implements Control {}

    /** The text for one kind of object. */
    record CustomEntry(EntrySelector selector, List<CustomItem> items) {}

    /** A part of free text. */
    sealed interface CustomItem {}

    /** Words as they are. */
    record Words(String text) implements CustomItem {}

    /** The end of a line. */
    record LineEnd() implements CustomItem {}

    /** Text with margins, as {@link org.jwsh.formatting.data.CustomNode.Frame} has them. */
    record Margins(int left, int right, int firstLine, List<CustomItem> items) implements CustomItem {}

    /**
     * A value within the text.
     *
     * @param expression null for the object itself
     * @param enumerated whether each element of a list is shown on its own
     * @param control how the value is laid out; null for its text
     * @param format a format string, or null
     * @param condition whether it is shown for an object; null for always
     */
    record Binding(
            PropertyExpression expression,
            boolean enumerated,
            Custom control,
            String format,
            PropertyExpression condition)
            implements CustomItem {}
}
