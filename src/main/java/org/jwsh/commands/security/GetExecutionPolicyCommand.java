package org.jwsh.commands.security;

import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.PSObject;

/** Tells which scripts may run: all of them, off Windows. */
@Cmdlet(verb = "Get", noun = "ExecutionPolicy")
@OutputType("Microsoft.PowerShell.ExecutionPolicy")
public final class GetExecutionPolicyCommand extends BuiltInCmdlet {
    private static final String POLICY = "Microsoft.PowerShell.ExecutionPolicy";
    private static final String SCOPE = "Microsoft.PowerShell.ExecutionPolicyScope";

    @Parameter(position = 0, valueFromPipelineByPropertyName = true)
    @ParameterType(SCOPE)
    EnumValue scope;

    @Parameter
    boolean list;

    @Override
    protected void beginProcessing() {
        if (list && scope != null) {
            throw failure(
                    "System.InvalidOperationException",
                    "The List and Scope parameters cannot be specified in the same command.",
                    "ListAndScopeSpecified",
                    ErrorCategory.InvalidOperation,
                    null);
        }
        if (!list) {
            writeObject(enumValue(POLICY, "Unrestricted"));
            return;
        }
        for (String each : List.of("MachinePolicy", "UserPolicy", "Process", "CurrentUser", "LocalMachine")) {
            writeObject(PSObject.custom()
                    .put("Scope", enumValue(SCOPE, each))
                    .put("ExecutionPolicy", enumValue(POLICY, "Unrestricted")));
        }
    }
}
