package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateArgument;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.TrustedData;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;

/** Runs text as a script in the calling scope. */
@Cmdlet(verb = "Invoke", noun = "Expression")
public final class InvokeExpressionCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateArgument(TrustedData.class)
    String command;

    @Override
    protected void processRecord() {
        CompiledScriptBlock script = ScriptCompilation.compile(
                command, null, context(), caller().scope.sessionState());
        try {
            ScriptBlockCall.inCurrentScope(script, caller()).streams(streams()).run(output());
        } catch (NetException failure) {
            throw ofThisCommand(failure);
        }
    }

    /** What ends the text becomes an error of this command, save what was thrown. */
    private static NetException ofThisCommand(NetException failure) {
        ErrorRecord carried = failure.errorRecord();
        if (carried != null && failure.property("WasThrownFromThrowStatement") != Boolean.TRUE) {
            ErrorRecord own = new ErrorRecord(carried, failure);
            own.commandSuffix("Microsoft.PowerShell.Commands.InvokeExpressionCommand");
            own.categoryInfo().activity("Invoke-Expression");
            failure.errorRecord(own);
        }
        return failure;
    }
}
