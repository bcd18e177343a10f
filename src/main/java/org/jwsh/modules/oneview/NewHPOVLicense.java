package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Adds a licence to the appliance. */
@Cmdlet(verb = "New", noun = "HPOVLicense")
public final class NewHPOVLicense extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    String licenseKey;

    NewHPOVLicense(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode license = Json.object();
            license.put("type", "LicenseV500");
            license.put("key", licenseKey);
            writeObject(send(connection, "POST", "/rest/licenses", license));
        }
    }
}
