package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;

/** Accepts the license agreement of the appliance. */
@Cmdlet(verb = "Set", noun = "HPOVEulaStatus")
public final class SetHPOVEulaStatus extends UnconnectedCmdlet {
    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    Object appliance;

    @Parameter(mandatory = true)
    @ValidateNotNullOrEmpty
    @ValidateSet({"Yes", "No"})
    String supportAccess;

    SetHPOVEulaStatus(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        String host = ConnectionArgument.text(appliance);
        ObjectNode body = Json.object().put("supportAccess", supportAccess.toLowerCase(Locale.ROOT));
        post(host, "/rest/appliance/eula/save", body);
        writeVerbose("The license agreement of '" + host + "' is accepted.");
    }
}
