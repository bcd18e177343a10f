package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Gets how the appliance sends mail. */
@Cmdlet(verb = "Get", noun = "HPOVSMTPConfig")
@OutputType("HPOneView.Appliance.SmtpConfig")
public final class GetHPOVSMTPConfig extends GetResourceCmdlet {
    GetHPOVSMTPConfig(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeResource(connection, "/rest/appliance/notifications/email-config", "HPOneView.Appliance.SmtpConfig");
        }
    }
}
