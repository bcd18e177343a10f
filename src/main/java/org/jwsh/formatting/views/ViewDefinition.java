package org.jwsh.formatting.views;

import java.util.List;

/**
 * A view.
 *
 * @param typeNames the types it is for
 * @param groupBy null where objects are not grouped
 * @param outOfBand whether objects are shown with it wherever they come, without opening a document
 */
public record ViewDefinition(String name, List<String> typeNames, Control control, GroupBy groupBy, boolean outOfBand) {
    /** What begins the names of types of objects that came from elsewhere. */
    public static final String DESERIALIZED = "Deserialized.";

    public boolean isFor(String typeName) {
        for (String mine : typeNames) {
            if (mine.equalsIgnoreCase(typeName)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is meant for an object of these types, be it one that came from elsewhere. */
    public boolean isForAny(List<String> names) {
        for (String name : names) {
            if (isFor(name) || name.startsWith(DESERIALIZED) && isFor(name.substring(DESERIALIZED.length()))) {
                return true;
            }
        }
        return false;
    }
}
