package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.VariableOption;
import org.jwsh.values.NetException;

/** Sets variables to null. */
@Cmdlet(verb = "Clear", noun = "Variable", supportsShouldProcess = true)
@OutputType("System.Management.Automation.PSVariable")
public final class ClearVariableCommand extends VariableCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String[] name;

    @Parameter
    String[] include;

    @Parameter
    String[] exclude;

    @Parameter
    boolean force;

    @Parameter
    boolean passThru;

    @Parameter
    @ValidateNotNullOrEmpty
    String scope;

    @Override
    protected void processRecord() {
        forEach(name, scope, include, exclude, "Clear variable", this::clear);
    }

    private void clear(PSVariable variable) {
        if (variable.is(VariableOption.Constant) || variable.is(VariableOption.ReadOnly) && !force) {
            report(notWritable(variable.name()));
            return;
        }
        try {
            if (variable.is(VariableOption.ReadOnly)) {
                variable.force(null);
            } else if (scope == null && !variable.is(VariableOption.AllScope)) {
                caller().scope.assign(variable.name(), null);
            } else {
                variable.set(null);
            }
        } catch (NetException refused) {
            report(refused);
            return;
        }
        if (passThru) {
            writeObject(variable);
        }
    }
}
