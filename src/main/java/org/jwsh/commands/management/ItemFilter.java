package org.jwsh.commands.management;

import org.jwsh.cmdlet.Parameter;

/** {@code -Filter}, {@code -Include} and {@code -Exclude}: which of the items that a path means. */
final class ItemFilter {
    @Parameter
    String filter;

    @Parameter
    String[] include;

    @Parameter
    String[] exclude;

    ItemSelection selection() {
        return ItemSelection.of(filter, include, exclude);
    }
}
