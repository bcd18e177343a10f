package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.ScriptCompilation;

/** Runs text as a script in the calling scope. */
@Cmdlet(verb = "Invoke", noun = "Expression")
public final class InvokeExpressionCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    String command;

    @Override
    protected void processRecord() {
        CompiledScriptBlock script = ScriptCompilation.compile(
                command, null, context(), caller().scope.sessionState());
        ScriptBlockCall.inCurrentScope(script, caller()).streams(streams()).run(output());
    }
}
