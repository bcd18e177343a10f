package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.OutputType;

/** Lets the appliance check no longer the certificates of devices. */
@Cmdlet(
        verb = "Disable",
        noun = "HPOVCertificateValidation",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class DisableHPOVCertificateValidation extends CertificateValidationCmdlet {
    DisableHPOVCertificateValidation(LibraryVersion library) {
        super(library);
    }

    @Override
    void change(ObjectNode checks) {
        checks.put("global.validateCertificate", "false");
    }
}
