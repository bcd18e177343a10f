package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** Makes an alias. */
@Cmdlet(verb = "New", noun = "Alias", supportsShouldProcess = true)
@OutputType("System.Management.Automation.AliasInfo")
public final class NewAliasCommand extends AliasDefinitionCmdlet {
    @Override
    String action() {
        return "New Alias";
    }

    @Override
    NetException refusal(AliasInfo known) {
        if (!force) {
            return NetException.of(
                            "System.Management.Automation.SessionStateException",
                            "The alias is not allowed, because an alias with the name '" + name + "' already exists.")
                    .withRecord("AliasAlreadyExists", ErrorCategory.ResourceExists, name);
        }
        return isLocked(known, true) ? notWritable(known) : null;
    }
}
