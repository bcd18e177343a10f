package org.jwsh.binding.attributes;

import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeName;

/** {@code [CmdletBinding()]}: makes a function an advanced one. */
@TypeName("System.Management.Automation.CmdletBindingAttribute")
public record CmdletBindingAttribute(
        String defaultParameterSetName,
        boolean supportsShouldProcess,
        boolean supportsPaging,
        boolean supportsTransactions,
        boolean positionalBinding,
        String impact,
        String helpUri) {

    /** The impact from which on the function asks for confirmation. */
    public Object getConfirmImpact() {
        return LanguagePrimitives.convertTo(impact, NetTypes.named("System.Management.Automation.ConfirmImpact"));
    }
}
