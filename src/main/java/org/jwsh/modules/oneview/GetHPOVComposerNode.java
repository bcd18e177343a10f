package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/** Gets the nodes of a Synergy Composer. */
@Cmdlet(verb = "Get", noun = "HPOVComposerNode")
@OutputType("HPOneView.Appliance.ComposerNode")
public final class GetHPOVComposerNode extends GetResourceCmdlet {
    GetHPOVComposerNode(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            if (connection.isComposer()) {
                writeMembers(connection, "/rest/appliance/ha-nodes", "HPOneView.Appliance.ComposerNode");
            } else {
                writeError(new ErrorRecord(
                        OneViewTypes.exception(
                                OneViewTypes.COMPOSER_NODE,
                                "The appliance '" + connection.name() + "' is not a Synergy Composer.",
                                null),
                        "InvalidOperation",
                        ErrorCategory.InvalidOperation,
                        connection.name()));
            }
        }
    }
}
