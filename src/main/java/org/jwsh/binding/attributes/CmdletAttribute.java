package org.jwsh.binding.attributes;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeName;

/** {@code [Cmdlet()]}: makes a class a cmdlet. */
@TypeName("System.Management.Automation.CmdletAttribute")
public record CmdletAttribute(
        String verbName,
        String nounName,
        String defaultParameterSetName,
        boolean supportsShouldProcess,
        String impact) {

    /** What the class of a cmdlet declares. */
    public static CmdletAttribute of(Cmdlet declared) {
        return new CmdletAttribute(
                declared.verb(),
                declared.noun(),
                declared.defaultParameterSet().isEmpty() ? null : declared.defaultParameterSet(),
                declared.supportsShouldProcess(),
                declared.confirmImpact().name());
    }

    /** The impact from which on the cmdlet asks for confirmation: none where it never asks. */
    public Object getConfirmImpact() {
        return LanguagePrimitives.convertTo(
                supportsShouldProcess ? impact : "None", NetTypes.named("System.Management.Automation.ConfirmImpact"));
    }
}
