package org.jwsh.commands.management;

import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.providers.ItemObjects;
import org.jwsh.providers.ItemPath;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.text.WildcardPattern;

/** Gives an item another name. */
@Cmdlet(verb = "Rename", noun = "Item", defaultParameterSet = "ByPath", supportsShouldProcess = true)
public final class RenameItemCommand extends ItemCmdlet {
    @Parameter(
            set = "ByPath",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    String path;

    @Parameter(set = "ByLiteralPath", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String literalPath;

    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    String newName;

    @Parameter
    boolean force;

    @Parameter
    boolean passThru;

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Override
    public boolean force() {
        return force;
    }

    @Override
    public void emit(ItemPath renamed) {
        if (passThru) {
            writeObject(ItemObjects.of(renamed));
        }
    }

    @Override
    protected void processRecord() {
        String given = literalPath == null ? path : literalPath;
        attempt(() -> {
            ItemPath found = literalPath == null ? only(given) : drives().resolve(given);
            if (found == null || !found.exists()) {
                throw missing(given);
            }
            found.provider().renameItem(found, newName, this);
        });
    }

    private ItemPath only(String given) {
        if (!WildcardPattern.hasWildcards(given)) {
            return drives().resolve(given);
        }
        List<ItemPath> found = drives().expand(given, force);
        return found.size() == 1 ? found.getFirst() : null;
    }

    private NetException missing(String given) {
        String shown = WildcardPattern.hasWildcards(given)
                ? given
                : drives().resolve(given).shown();
        return NetException.of(
                        "System.Management.Automation.PSInvalidOperationException",
                        "Cannot rename because item at '" + given + "' does not exist.")
                .withRecord("InvalidOperation", ErrorCategory.InvalidOperation, shown);
    }
}
