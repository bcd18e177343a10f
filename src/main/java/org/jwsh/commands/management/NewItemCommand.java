package org.jwsh.commands.management;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowEmptyString;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.providers.ItemObjects;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.PathText;
import org.jwsh.values.security.PSCredential;

/** Makes items. */
@Cmdlet(verb = "New", noun = "Item", defaultParameterSet = "pathSet", supportsShouldProcess = true)
@OutputType({"System.String", "System.IO.FileInfo", "System.IO.DirectoryInfo"})
public final class NewItemCommand extends ItemCmdlet {
    @Parameter(set = "nameSet", position = 0, valueFromPipelineByPropertyName = true)
    @Parameter(set = "pathSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String[] path;

    @Parameter(set = "nameSet", mandatory = true, valueFromPipelineByPropertyName = true)
    @AllowNull
    @AllowEmptyString
    String name;

    @Parameter(valueFromPipelineByPropertyName = true)
    @Alias("Type")
    String itemType;

    @Parameter(valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @Alias("Target")
    Object value;

    @Parameter
    boolean force;

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    private ScopedItemParameters scoped;

    @Override
    protected Object dynamicParameters() {
        scoped = ScopedItemParameters.of(drives(), path);
        return scoped;
    }

    @Override
    public Object option(String name) {
        return ScopedItemParameters.option(scoped, name);
    }

    @Override
    public boolean force() {
        return force;
    }

    @Override
    protected void processRecord() {
        String[] places = path == null || path.length == 0 ? new String[] {"."} : path;
        for (String each : places) {
            attempt(() -> create(drives().resolve(name == null || name.isEmpty() ? each : below(each))));
        }
    }

    /** A drive without a slash behind it means the place where the session is on it. */
    private String below(String place) {
        return place.endsWith(":") ? place + name : PathText.join(place, name);
    }

    private void create(ItemPath place) {
        Object made = place.provider().newItem(place, itemType, value, this);
        if (made != null) {
            writeObject(ItemObjects.of(place));
        }
    }
}
