package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.values.NetException;

/** Makes an alias, or lets it stand for another command. */
@Cmdlet(verb = "Set", noun = "Alias", supportsShouldProcess = true)
@OutputType("System.Management.Automation.AliasInfo")
public final class SetAliasCommand extends AliasDefinitionCmdlet {
    @Override
    String action() {
        return "Set Alias";
    }

    @Override
    NetException refusal(AliasInfo known) {
        return isLocked(known, force) ? notWritable(known) : null;
    }
}
