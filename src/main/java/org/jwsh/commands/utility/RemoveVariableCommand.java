package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.VariableOption;
import org.jwsh.values.CaseFolding;

/** Takes variables away. */
@Cmdlet(verb = "Remove", noun = "Variable", supportsShouldProcess = true)
public final class RemoveVariableCommand extends VariableCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String[] name;

    @Parameter
    String[] include;

    @Parameter
    String[] exclude;

    @Parameter
    boolean force;

    @Parameter
    @ValidateNotNullOrEmpty
    String scope;

    @Override
    protected void processRecord() {
        forEach(name, scope, include, exclude, "Remove variable", this::remove);
    }

    private void remove(PSVariable variable) {
        boolean locked = variable.is(VariableOption.ReadOnly) && !force;
        if (locked || variable.is(VariableOption.Constant)) {
            report(access(
                    "VariableNotRemovable",
                    "Cannot remove variable " + variable.name()
                            + " because it is constant or read-only. If the variable is"
                            + " read-only, try the operation again specifying the Force option.",
                    variable.name()));
            return;
        }
        String folded = CaseFolding.fold(variable.name());
        for (Scope holder = scope(scope); holder != null; holder = holder.parent()) {
            if (holder.local(folded) == variable) {
                holder.remove(variable.name());
                return;
            }
        }
    }
}
