package org.jwsh.commands.management;

import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.providers.ItemObjects;
import org.jwsh.providers.ItemPath;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.security.PSCredential;

/** Sets properties of items. */
@Cmdlet(verb = "Set", noun = "ItemProperty", defaultParameterSet = "propertyValuePathSet", supportsShouldProcess = true)
public final class SetItemPropertyCommand extends ItemCmdlet {
    @Parameter(
            set = {"propertyValuePathSet", "propertyPSObjectPathSet"},
            mandatory = true,
            position = 0,
            valueFromPipelineByPropertyName = true)
    String[] path;

    @Parameter(
            set = {"propertyValueLiteralPathSet", "propertyPSObjectLiteralPathSet"},
            mandatory = true,
            valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String[] literalPath;

    @Parameter(
            set = {"propertyValueLiteralPathSet", "propertyValuePathSet"},
            mandatory = true,
            position = 1,
            valueFromPipelineByPropertyName = true)
    @Alias("PSProperty")
    String name;

    @Parameter(
            set = {"propertyValueLiteralPathSet", "propertyValuePathSet"},
            mandatory = true,
            position = 2,
            valueFromPipelineByPropertyName = true)
    @AllowNull
    Object value;

    @Parameter(
            set = {"propertyPSObjectLiteralPathSet", "propertyPSObjectPathSet"},
            mandatory = true,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject;

    @Parameter
    boolean passThru;

    @Parameter
    boolean force;

    @ParameterGroup
    final ItemFilter items = new ItemFilter();

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Override
    public boolean force() {
        return force;
    }

    @Override
    protected void processRecord() {
        forEach(path, literalPath, items.selection(), this::set);
    }

    private void set(ItemPath found) {
        if (inputObject == null) {
            found.provider().setProperty(found, name, value, this);
            give(found, name);
            return;
        }
        for (PSMember property : ObjectMembers.properties(inputObject)) {
            attempt(() -> found.provider().setProperty(found, property.name(), property.get(inputObject), this));
        }
    }

    private void give(ItemPath found, String property) {
        if (passThru) {
            PSObject item = ItemObjects.of(found);
            PSObject result = PSObject.custom();
            result.put(property, ObjectMembers.get(item, property));
            for (String note : List.of("PSPath", "PSParentPath", "PSChildName", "PSDrive", "PSProvider")) {
                result.put(note, item.note(note));
            }
            writeObject(result);
        }
    }
}
