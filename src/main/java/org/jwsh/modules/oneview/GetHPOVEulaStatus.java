package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.PSObject;

/** Tells whether the license agreement of the appliance was accepted. */
@Cmdlet(verb = "Get", noun = "HPOVEulaStatus")
@OutputType("HPOneView.Appliance.EulaStatus")
public final class GetHPOVEulaStatus extends UnconnectedCmdlet {
    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    Object appliance;

    GetHPOVEulaStatus(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Object each : ConnectionArgument.elements(appliance)) {
            String host = ConnectionArgument.text(each);
            boolean open = get(host, "/rest/appliance/eula/status").asBoolean();
            PSObject status = PSObject.custom();
            status.put("Appliance", host);
            status.put("Accepted", !open);
            status.typeNames().addFirst("HPOneView.Appliance.EulaStatus");
            writeObject(status);
        }
    }
}
