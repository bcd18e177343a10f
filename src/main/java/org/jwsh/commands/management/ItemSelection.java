package org.jwsh.commands.management;

import org.jwsh.commands.NameFilter;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.Provider;
import org.jwsh.values.text.WildcardPattern;

/**
 * Which of the items that a path means a cmdlet works on.
 *
 * @param filter a wildcard for names, or null
 */
record ItemSelection(String filter, NameFilter names) {
    static ItemSelection of(String filter, String[] include, String[] exclude) {
        return new ItemSelection(filter, new NameFilter(include, exclude));
    }

    boolean passes(ItemPath path) {
        if (filter != null && !filter.isEmpty() && !path.provider().supportsFilter()) {
            throw Provider.noFilter();
        }
        String name = path.provider().leaf(path.path());
        return names.passes(name) && passesFilter(name);
    }

    boolean passesFilter(String name) {
        return filter == null
                || filter.isEmpty()
                || WildcardPattern.of(filter, true).isMatch(name);
    }
}
