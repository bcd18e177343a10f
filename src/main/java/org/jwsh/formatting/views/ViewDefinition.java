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

    public boolean isFor(String typeName) {
        for (String mine : typeNames) {
            if (mine.equalsIgnoreCase(typeName)) {
                return true;
            }
        }
        return false;
    }
}
