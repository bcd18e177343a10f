package org.jwsh.commands.utility;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jwsh.binding.BindingTrace;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.providers.TextEncoding;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.text.WildcardPattern;

/** Runs something and tells how the parameters of its commands are bound. */
@Cmdlet(verb = "Trace", noun = "Command", defaultParameterSet = "expressionSet")
public final class TraceCommandCommand extends BuiltInCmdlet {
    private static final String SOURCE = "ParameterBinding";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSS", Locale.ROOT);

    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    @Parameter(mandatory = true, position = 0)
    String[] name;

    @Parameter(position = 2)
    @ParameterType("System.Management.Automation.PSTraceSourceOptions")
    Object option;

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
        boolean traced = false;
        for (String each : name) {
            traced |= WildcardPattern.of(each, true).isMatch(SOURCE);
        }
        if (!traced) {
            run();
            return;
        }
        try (OutputFile file = filePath == null
                ? null
                : OutputFile.open(OutputPath.of(filePath, false, context()), TextEncoding.UTF8, true, false, force)) {
            BindingTrace.during(context(), line -> write(line, file), this::run);
        }
    }

    private void write(String line, OutputFile file) {
        String text = SOURCE + " Information: 0 : " + line + "\n";
        if (file != null) {
            file.write(text);
        }
        if (pSHost) {
            context().host().write("DEBUG: " + LocalDateTime.now().format(TIME) + " " + text);
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
