package org.jwsh.commands.management;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jwsh.providers.ItemObjects;
import org.jwsh.providers.ItemPath;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.PSObject;

/** Walks through containers: what lies in one comes before what lies below it, unless it goes depth first. */
final class ChildListing {
    private final GetChildItemCommand cmdlet;
    private final boolean deep;
    private final long levels;
    private final boolean namesOnly;
    private final boolean followLinks;
    private final FileKinds kinds;
    private final boolean depthFirst;
    private final Set<String> visited = new HashSet<>();

    ChildListing(
            GetChildItemCommand cmdlet,
            boolean deep,
            long levels,
            boolean namesOnly,
            boolean followLinks,
            FileKinds kinds,
            boolean depthFirst) {
        this.cmdlet = cmdlet;
        this.deep = deep;
        this.levels = levels;
        this.namesOnly = namesOnly;
        this.followLinks = followLinks;
        this.kinds = kinds;
        this.depthFirst = depthFirst;
    }

    boolean deep() {
        return deep;
    }

    /** Gives out what lies below a container. */
    void below(ItemPath container, ItemSelection selection) {
        below(container, selection, "", 0);
    }

    private void below(ItemPath container, ItemSelection selection, String prefix, long level) {
        ExecutionContext.current().checkStop();
        List<ItemPath> containers = new ArrayList<>();
        for (String name : container.provider().childNames(container.path())) {
            ItemPath child = container.child(name);
            boolean visible = cmdlet.force() || !child.provider().isHidden(child.path());
            if (visible && selection.passes(child)) {
                emit(child, prefix + name);
            }
            if (visible && deep && level < levels && child.provider().isContainer(child.path())) {
                if (depthFirst) {
                    enter(child, selection, prefix, level);
                } else {
                    containers.add(child);
                }
            }
        }
        for (ItemPath child : containers) {
            enter(child, selection, prefix, level);
        }
    }

    private void enter(ItemPath child, ItemSelection selection, String prefix, long level) {
        if (mayEnter(child)) {
            String name = child.provider().leaf(child.path());
            cmdlet.attempt(() -> below(child, selection, prefix + name + "/", level + 1));
        }
    }

    private boolean mayEnter(ItemPath directory) {
        Path path = Path.of(directory.path());
        if (!Files.isSymbolicLink(path)) {
            visited.add(directory.path());
            return true;
        }
        if (!followLinks) {
            return false;
        }
        try {
            String real = path.toRealPath().toString();
            if (visited.contains(real) || directory.path().startsWith(real + "/")) {
                cmdlet.warn("Skip already-visited directory " + directory.path() + ".");
                return false;
            }
            return visited.add(real);
        } catch (IOException broken) {
            return false;
        }
    }

    /** Gives out one item. */
    void emit(ItemPath found, String name) {
        Object item = found.provider().item(found.path());
        if (!kinds.passes(item)) {
            return;
        }
        PSObject object = ItemObjects.of(found, item, found.provider().isContainer(found.path()));
        if (!namesOnly) {
            cmdlet.give(object);
            return;
        }
        PSObject text = new PSObject(name);
        for (int slot = 0; slot < object.shape().size(); slot++) {
            text.put(object.shape().name(slot), object.slot(slot));
        }
        cmdlet.give(text);
    }
}
