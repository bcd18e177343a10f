package org.jwsh.cmdlet;

import java.util.List;

/**
 * How objects of a type are shown when nobody says how: as a table, and in a list the same values line by line.
 *
 * @param typeName the most special of the objects' type names
 * @param columns from left to right
 */
public record TableView(String typeName, List<Column> columns) {
    /**
     * A column.
     *
     * @param label the heading, null for the property's name
     * @param property the property whose value is shown
     */
    public record Column(String label, String property) {}

    /** A table of properties under their own names. */
    public static TableView of(String typeName, String... properties) {
        return new TableView(
                typeName,
                List.of(properties).stream().map(name -> new Column(null, name)).toList());
    }
}
