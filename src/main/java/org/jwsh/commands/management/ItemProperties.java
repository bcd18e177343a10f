package org.jwsh.commands.management;

import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** The properties of items by name. */
final class ItemProperties {
    private ItemProperties() {}

    /** The error for a property that an item does not have. */
    static NetException missing(String name) {
        return NetException.of("System.IO.IOException", "The property " + name + " does not exist or was not found.")
                .withRecord("System.IO.IOException", ErrorCategory.InvalidArgument, null);
    }

    /** The name as the type declares it. */
    static String nameOf(Object item, String given) {
        return ObjectMembers.find(item, given).name();
    }
}
