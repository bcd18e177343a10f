package org.jwsh.commands.management;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.providers.ItemObjects;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.Provider;
import org.jwsh.values.security.PSCredential;

/** Copies items. */
@Cmdlet(verb = "Copy", noun = "Item", defaultParameterSet = "Path", supportsShouldProcess = true)
public final class CopyItemCommand extends ItemCmdlet {
    @ParameterGroup
    final ItemPaths paths = new ItemPaths();

    @Parameter(position = 1, valueFromPipelineByPropertyName = true)
    String destination = "";

    @Parameter
    boolean container = true;

    @Parameter
    boolean force;

    @ParameterGroup
    final ItemFilter items = new ItemFilter();

    @Parameter
    boolean recurse;

    @Parameter
    boolean passThru;

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Parameter(dynamic = true)
    @ValidateNotNullOrEmpty
    @ParameterType("System.Management.Automation.Runspaces.PSSession")
    Object fromSession;

    @Parameter(dynamic = true)
    @ValidateNotNullOrEmpty
    @ParameterType("System.Management.Automation.Runspaces.PSSession")
    Object toSession;

    @Override
    public boolean force() {
        return force;
    }

    @Override
    public boolean passes(String name) {
        return items.selection().passesFilter(name);
    }

    @Override
    public void emit(ItemPath copied) {
        if (passThru) {
            writeObject(ItemObjects.of(copied));
        }
    }

    @Override
    protected void beginProcessing() {
        if (fromSession != null || toSession != null) {
            throw Provider.noOperation();
        }
    }

    @Override
    protected void processRecord() {
        forEach(paths, items.selection(), this::copy);
    }

    private void copy(ItemPath from) {
        ItemPath to = drives().resolve(destination.isEmpty() ? "." : destination);
        if (from.provider() != to.provider()) {
            throw otherProvider(
                    "path",
                    "Source and destination path did not resolve to the same provider.",
                    "CopyItemSourceAndDestinationNotSameProvider",
                    from);
        }
        boolean intoOne = recurse && !container && isContainer(from) && isContainer(to);
        if (intoOne) {
            copyBelow(from, to);
        } else {
            from.provider().copyItem(from, to, recurse, this);
        }
    }

    /** Copies all that is below a container into one other, containers without what is in them. */
    private void copyBelow(ItemPath from, ItemPath to) {
        for (String name : from.provider().childNames(from.path())) {
            ItemPath child = from.child(name);
            attempt(() -> child.provider().copyItem(child, to, false, this));
            if (isContainer(child)) {
                copyBelow(child, to);
            }
        }
    }

    private static boolean isContainer(ItemPath path) {
        return path.provider().isContainer(path.path());
    }
}
