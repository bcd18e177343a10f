package org.jwsh.commands.management;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.PathInfo;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;

/** What the cmdlets for the session's location share. */
abstract class LocationCmdlet extends ItemCmdlet {
    /** The one container that a path means. */
    final ItemPath container(String given, boolean literal) {
        if (literal || !WildcardPattern.hasWildcards(given)) {
            ItemPath place = drives().resolve(literal ? given : WildcardPattern.unescape(given));
            if (!place.exists()) {
                throw place.notFound();
            }
            if (!place.provider().isContainer(place.path())) {
                throw ItemPath.notFound(given);
            }
            return place;
        }
        List<ItemPath> found = new ArrayList<>(drives().expand(given, false));
        found.removeIf(place -> !place.provider().isContainer(place.path()));
        if (found.isEmpty()) {
            throw ItemPath.notFound(given);
        }
        if (found.size() > 1) {
            throw NetException.of(
                            "System.Management.Automation.PSArgumentException",
                            "Cannot set the location because path '" + given
                                    + "' resolved to multiple containers. You can only set the location to a single"
                                    + " container at a time.")
                    .withRecord("Argument", ErrorCategory.InvalidArgument, null);
        }
        return found.getFirst();
    }

    /** Goes to a place; the one left can be gone back to. */
    final void go(ItemPath place) {
        drives().history().leave(drives().location());
        drives().moveTo(place);
    }

    final ItemPath item(PathInfo info) {
        return new ItemPath(info.drive(), info.provider(), info.providerPath(), info.path());
    }
}
