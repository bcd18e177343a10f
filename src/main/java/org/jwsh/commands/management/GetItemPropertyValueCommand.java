package org.jwsh.commands.management;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.Provider;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.security.PSCredential;

/** Gives the values of properties of items. */
@Cmdlet(verb = "Get", noun = "ItemPropertyValue", defaultParameterSet = "Path")
public final class GetItemPropertyValueCommand extends ItemCmdlet {
    @Parameter(set = "Path", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] path;

    @Parameter(set = "LiteralPath", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String[] literalPath;

    @Parameter(mandatory = true, position = 1)
    @Alias("PSProperty")
    String[] name;

    @ParameterGroup
    final ItemFilter items = new ItemFilter();

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Override
    protected void processRecord() {
        String[] places = path == null || path.length == 0 ? new String[] {"."} : path;
        forEach(places, literalPath, items.selection(), this::give);
    }

    private void give(ItemPath found) {
        if (!found.provider().hasProperties()) {
            throw Provider.noProperties();
        }
        Object item = found.provider().item(found.path());
        for (String each : name) {
            if (ObjectMembers.hasProperty(item, each)) {
                writeObject(ObjectMembers.get(item, each));
            } else {
                problem(ItemProperties.missing(each));
            }
        }
    }
}
