package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.Scope;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** Makes an alias. */
@Cmdlet(verb = "New", noun = "Alias", supportsShouldProcess = true)
@OutputType("System.Management.Automation.AliasInfo")
public final class NewAliasCommand extends AliasCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String name;

    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    String value;

    @Parameter
    String description;

    @Parameter
    @ParameterType("System.Management.Automation.ScopedItemOptions")
    EnumValue option;

    @Parameter
    boolean passThru;

    @Parameter
    String scope;

    @Parameter
    boolean force;

    @Override
    protected void processRecord() {
        if (!shouldProcess("Name: " + name + " Value: " + value, "New Alias")) {
            return;
        }
        Scope where = scope(scope);
        AliasInfo known = scope == null
                ? context().commands().alias(name, where)
                : where.aliases().get(CaseFolding.fold(name));
        if (known != null && !force) {
            report(NetException.of(
                            "System.Management.Automation.SessionStateException",
                            "The alias is not allowed, because an alias with the name '" + name + "' already exists.")
                    .withRecord("AliasAlreadyExists", ErrorCategory.ResourceExists, name));
            return;
        }
        if (known != null && isLocked(known, force)) {
            report(notWritable(known));
            return;
        }
        AliasInfo made = define(where, name, value, description, option);
        if (passThru) {
            writeObject(made);
        }
    }
}
