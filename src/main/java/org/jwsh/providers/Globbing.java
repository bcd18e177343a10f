package org.jwsh.providers;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;

/** Finds the items that a path with wildcards matches, part by part. Names compare without regard to case. */
final class Globbing {
    private final SessionDrives drives;
    private final boolean force;

    /** @param force whether hidden items match */
    Globbing(SessionDrives drives, boolean force) {
        this.drives = drives;
        this.force = force;
    }

    List<ItemPath> expand(String pattern) {
        String text = unify(pattern);
        int start = literalPrefix(text);
        String prefix = WildcardPattern.unescape(text.substring(0, start));
        List<ItemPath> found = List.of(drives.resolve(prefix.isEmpty() ? "." : prefix));
        String rest = text.substring(start);
        if (!found.getFirst().provider().isNavigable()) {
            return named(found.getFirst(), trim(text.substring(text.indexOf(':') + 1)));
        }
        for (String part : rest.split("/")) {
            if (!part.isEmpty()) {
                found = step(found, part);
            }
        }
        return found;
    }

    /** Backslashes separate parts too, and a backtick takes the meaning of the next character. */
    private static String unify(String pattern) {
        return pattern.replace('\\', '/');
    }

    private static String trim(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static int literalPrefix(String text) {
        int start = 0;
        int from = Math.max(text.indexOf("::") + 2, text.indexOf(':') + 1);
        for (int slash = text.indexOf('/', from); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            if (WildcardPattern.hasWildcards(text.substring(0, slash))) {
                break;
            }
            start = slash + 1;
        }
        return start == 0 && from > 1 && text.indexOf(':') >= 0 ? from : start;
    }

    private List<ItemPath> named(ItemPath root, String pattern) {
        List<ItemPath> found = new ArrayList<>();
        WildcardPattern wildcard = WildcardPattern.of(pattern, true);
        ItemPath top = new ItemPath(root.drive(), root.provider(), "", prefix(root));
        for (String name : root.provider().childNames("")) {
            if (wildcard.isMatch(name)) {
                found.add(top.child(name));
            }
        }
        return found;
    }

    private static String prefix(ItemPath root) {
        return root.drive() == null
                ? root.provider().fullName() + "::"
                : root.drive().name() + ":/";
    }

    private List<ItemPath> step(List<ItemPath> from, String part) {
        List<ItemPath> found = new ArrayList<>();
        if (part.equals(".")) {
            return from;
        }
        if (!WildcardPattern.hasWildcards(part)) {
            String name = WildcardPattern.unescape(part);
            for (ItemPath path : from) {
                ItemPath child = name.equals("..") ? parent(path) : path.child(name);
                if (child.exists()) {
                    found.add(child);
                }
            }
            return found;
        }
        WildcardPattern wildcard = wildcard(part);
        if (wildcard == null) {
            return found;
        }
        for (ItemPath path : from) {
            if (path.provider().isContainer(path.path())) {
                addMatching(path, wildcard, found);
            }
        }
        return found;
    }

    /** The pattern; null where it is none that any name could match. */
    private static WildcardPattern wildcard(String part) {
        try {
            return WildcardPattern.of(part, true);
        } catch (NetException invalid) {
            return null;
        }
    }

    private static ItemPath parent(ItemPath path) {
        return new ItemPath(
                path.drive(),
                path.provider(),
                path.provider().parentPath(path.path()),
                path.provider().parentPath(path.shown()));
    }

    private void addMatching(ItemPath container, WildcardPattern wildcard, List<ItemPath> found) {
        for (String name : container.provider().childNames(container.path())) {
            if (wildcard.isMatch(name)) {
                ItemPath child = container.child(name);
                if (force || !child.provider().isHidden(child.path())) {
                    found.add(child);
                }
            }
        }
    }
}
