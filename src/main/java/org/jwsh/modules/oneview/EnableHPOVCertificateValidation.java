package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;

/** Lets the appliance check the certificates of devices. */
@Cmdlet(
        verb = "Enable",
        noun = "HPOVCertificateValidation",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class EnableHPOVCertificateValidation extends CertificateValidationCmdlet {
    @Parameter(position = 0)
    Boolean checkForSelfSignedExpiry;

    EnableHPOVCertificateValidation(LibraryVersion library) {
        super(library);
    }

    @Override
    void change(ObjectNode checks) {
        checks.put("global.validateCertificate", "true");
        if (checkForSelfSignedExpiry != null) {
            checks.put("global.enableExpiryCheckForSelfSignedLeafAtConnect", checkForSelfSignedExpiry.toString());
        }
    }
}
