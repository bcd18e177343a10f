package org.jwsh.commands.management;

import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.providers.ItemObjects;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.Provider;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.PSObject;
import org.jwsh.values.security.PSCredential;

/** Gives properties of items. */
@Cmdlet(verb = "Get", noun = "ItemProperty", defaultParameterSet = "Path")
@OutputType({"System.Boolean", "System.String", "System.DateTime", "System.IO.FileInfo", "System.IO.DirectoryInfo"})
public final class GetItemPropertyCommand extends ItemCmdlet {
    @ParameterGroup
    final ItemPaths paths = new ItemPaths();

    @Parameter(position = 1)
    @Alias("PSProperty")
    String[] name;

    @ParameterGroup
    final ItemFilter items = new ItemFilter();

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Override
    protected void processRecord() {
        forEach(paths, items.selection(), this::give);
    }

    private void give(ItemPath found) {
        if (!found.provider().hasProperties()) {
            throw Provider.noProperties();
        }
        PSObject item = ItemObjects.of(found);
        if (name == null || name.length == 0) {
            writeObject(item);
            return;
        }
        PSObject selected = PSObject.custom();
        boolean any = false;
        for (String each : name) {
            if (!ObjectMembers.hasProperty(item.base(), each)) {
                problem(ItemProperties.missing(each));
                continue;
            }
            selected.put(ItemProperties.nameOf(item.base(), each), ObjectMembers.get(item.base(), each));
            any = true;
        }
        for (String note : List.of("PSPath", "PSParentPath", "PSChildName", "PSDrive", "PSProvider")) {
            selected.put(note, item.note(note));
        }
        if (any) {
            writeObject(selected);
        }
    }
}
