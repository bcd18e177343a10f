package org.jwsh.providers;

import org.jwsh.values.PSObject;
import org.jwsh.values.io.FileSystemInfo;
import org.jwsh.values.io.UnixStat;

/** Items as cmdlets give them out: with notes that say where they lie. */
public final class ItemObjects {
    private ItemObjects() {}

    /** The item with its notes. */
    public static PSObject of(ItemPath path) {
        return of(path, path.provider().item(path.path()), path.provider().isContainer(path.path()));
    }

    /** The same for an item that is at hand. */
    public static PSObject of(ItemPath path, Object item, boolean container) {
        PSObject object = new PSObject(item);
        Provider provider = path.provider();
        String parent = provider.parentPath(path.path());
        object.put("PSPath", path.psPath());
        if (provider.isNavigable()) {
            object.put("PSParentPath", parent.isEmpty() ? "" : provider.fullName() + "::" + parent);
            object.put("PSChildName", provider.leaf(path.path()));
        }
        if (path.drive() != null) {
            object.put("PSDrive", path.drive());
        }
        object.put("PSProvider", provider);
        object.put("PSIsContainer", container);
        if (item instanceof FileSystemInfo file) {
            object.put("UnixStat", new UnixStat(file.path()));
        }
        return object;
    }
}
