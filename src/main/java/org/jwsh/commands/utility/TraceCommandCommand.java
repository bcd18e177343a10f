package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.EnumValue;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;

/** Runs something and tells how the parameters of its commands are bound. */
@Cmdlet(verb = "Trace", noun = "Command", defaultParameterSet = "expressionSet")
public final class TraceCommandCommand extends TraceSourceCmdlet {
    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    @Parameter(mandatory = true, position = 0)
    String[] name;

    @Parameter(position = 2)
    @ParameterType(TraceSource.OPTIONS_TYPE)
    EnumValue option;

    @Parameter(set = "expressionSet", mandatory = true, position = 1)
    ScriptBlock expression;

    @Parameter(set = "commandSet", mandatory = true, position = 1)
    String command;

    @Parameter(set = "commandSet", valueFromRemainingArguments = true)
    @Alias("Args")
    Object[] argumentList;

    @Parameter
    @ParameterType("System.Diagnostics.TraceOptions")
    Object listenerOption;

    @Parameter
    @Alias({"PSPath", "Path"})
    String filePath;

    @Parameter
    boolean force;

    @Parameter
    boolean debugger;

    @Parameter
    boolean pSHost;

    private final List<Object> input = new ArrayList<>();

    @Override
    protected void processRecord() {
        if (inputObject != AutomationNull.VALUE) {
            input.add(inputObject);
        }
    }

    @Override
    protected void endProcessing() {
        List<TraceListener> chosen = listeners(debugger, pSHost, filePath, force);
        List<TraceSource> traced = TraceSources.of(context()).matching(name);
        List<EnumValue> before = traced.stream().map(TraceSource::options).toList();
        traced.forEach(source -> {
            source.add(chosen);
            source.options(option == null ? TraceSource.option("All") : option);
        });
        try {
            run();
        } finally {
            for (int i = 0; i < traced.size(); i++) {
                traced.get(i).options(before.get(i));
                traced.get(i).remove(chosen);
            }
        }
    }

    private void run() {
        CompiledScriptBlock block = expression == null
                ? ScriptCompilation.compile(
                        "& '" + command.replace("'", "''") + "' @args",
                        null,
                        context(),
                        caller().scope.sessionState())
                : (CompiledScriptBlock) PSObject.unwrap(expression);
        ScriptBlockCall call = ScriptBlockCall.inNewScope(block, caller())
                .input(input.iterator())
                .streams(streams());
        if (argumentList != null) {
            call.arguments(List.of(argumentList));
        }
        call.run(output());
    }
}
