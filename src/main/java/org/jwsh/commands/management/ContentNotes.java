package org.jwsh.commands.management;

import org.jwsh.providers.ItemPath;
import org.jwsh.providers.PSDriveInfo;
import org.jwsh.providers.Provider;
import org.jwsh.values.PSObject;

/** The notes that pieces of content carry: where they were read. */
final class ContentNotes {
    private final String path;
    private final String parent;
    private final String name;
    private final PSDriveInfo drive;
    private final Provider provider;

    ContentNotes(ItemPath item) {
        provider = item.provider();
        path = item.path();
        parent = provider.parentPath(path);
        name = provider.leaf(path);
        drive = item.drive();
    }

    /** The piece with its notes and its number. */
    PSObject on(Object piece, long number) {
        PSObject object = new PSObject(PSObject.unwrap(piece));
        object.put("PSPath", path);
        object.put("PSParentPath", parent);
        object.put("PSChildName", name);
        object.put("PSDrive", drive);
        object.put("PSProvider", provider);
        object.put("ReadCount", number);
        return object;
    }
}
