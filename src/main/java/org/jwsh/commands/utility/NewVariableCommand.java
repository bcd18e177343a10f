package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.providers.ScopedItemOptions;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.VariableOption;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;

/** Makes a variable. */
@Cmdlet(verb = "New", noun = "Variable", supportsShouldProcess = true)
@OutputType("System.Management.Automation.PSVariable")
public final class NewVariableCommand extends VariableCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String name;

    @Parameter(position = 1, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    Object value;

    @Parameter
    String description;

    @Parameter
    @ParameterType("System.Management.Automation.ScopedItemOptions")
    EnumValue option;

    @Parameter
    @ParameterType("System.Management.Automation.SessionStateEntryVisibility")
    EnumValue visibility;

    @Parameter
    boolean force;

    @Parameter
    boolean passThru;

    @Parameter
    @ValidateNotNullOrEmpty
    String scope;

    @Override
    protected void processRecord() {
        Scope where = scope(scope);
        if (!shouldProcess(
                "Name: " + name + " Value: " + LanguagePrimitives.toStringInvariant(value), "New variable")) {
            return;
        }
        PSVariable known = where.local(CaseFolding.fold(name));
        if (known != null && !force) {
            report(NetException.of(
                            "System.Management.Automation.SessionStateException",
                            "A variable with name '" + name + "' already exists.")
                    .withRecord("VariableAlreadyExists", ErrorCategory.ResourceExists, name));
            return;
        }
        if (known != null && known.is(VariableOption.Constant)) {
            report(notWritable(name));
            return;
        }
        PSVariable made = new PSVariable(name, value);
        made.options(ScopedItemOptions.of(option));
        if (description != null) {
            made.description(description);
        }
        where.define(made);
        if (made.is(VariableOption.AllScope)) {
            context().usesAllScopeVariables();
        }
        if (passThru) {
            writeObject(made);
        }
    }
}
