package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Gets the certificate that the appliance shows. */
@Cmdlet(verb = "Get", noun = "HPOVApplianceCertificateStatus")
@OutputType("HPOneView.Appliance.ApplianceSslCertificateStatus")
public final class GetHPOVApplianceCertificateStatus extends GetResourceCmdlet {
    GetHPOVApplianceCertificateStatus(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeResource(connection, "/rest/certificates/https", "HPOneView.Appliance.ApplianceSslCertificateStatus");
        }
    }
}
