package org.jwsh.commands.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowEmptyCollection;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateArgument;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.TrustedData;
import org.jwsh.commands.jobs.ThreadJobs;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.UsingValues;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;

/** Runs script blocks, or reads or calls a member, for each object of the pipeline. */
@Cmdlet(verb = "ForEach", noun = "Object", defaultParameterSet = "ScriptBlockSet", supportsShouldProcess = true)
public final class ForEachObjectCommand extends BuiltInCmdlet {
    private static final String ARGUMENT = "System.Management.Automation.PSArgumentException";
    private static final String NO_SCRIPT_BLOCKS = " Passed-in script block variables are not supported with"
            + " ForEach-Object -Parallel, and can result in undefined behavior.";

    @Parameter(
            set = {"ScriptBlockSet", "PropertyAndMethodSet", "ParallelParameterSet"},
            valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    @Parameter(set = "ScriptBlockSet")
    ScriptBlock begin;

    @Parameter(set = "ScriptBlockSet", mandatory = true, position = 0)
    @AllowNull
    @AllowEmptyCollection
    ScriptBlock[] process;

    @Parameter(set = "ScriptBlockSet")
    ScriptBlock end;

    @Parameter(set = "ScriptBlockSet", valueFromRemainingArguments = true)
    @AllowNull
    @AllowEmptyCollection
    ScriptBlock[] remainingScripts;

    @Parameter(set = "PropertyAndMethodSet", mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    @ValidateArgument(TrustedData.class)
    String memberName;

    @Parameter(set = "PropertyAndMethodSet", valueFromRemainingArguments = true)
    @Alias("Args")
    @ValidateArgument(TrustedData.class)
    Object[] argumentList;

    @Parameter(set = "ParallelParameterSet", mandatory = true)
    ScriptBlock parallel;

    @Parameter(set = "ParallelParameterSet")
    @ValidateRange(min = "1", max = "2147483647")
    int throttleLimit = 5;

    @Parameter(set = "ParallelParameterSet")
    @ValidateRange(min = "0", max = "2147483")
    int timeoutSeconds;

    @Parameter(set = "ParallelParameterSet")
    boolean asJob;

    @Parameter(set = "ParallelParameterSet")
    boolean useNewRunspace;

    private final List<ScriptBlockCall> each = new ArrayList<>();
    private ScriptBlockCall last;
    private MemberStep member;
    private ParallelRuns parallelRuns;
    private final List<Object> ofJob = new ArrayList<>();
    private final Pipe output = output();

    @Override
    protected void beginProcessing() {
        switch (parameterSetName()) {
            case "PropertyAndMethodSet" -> member = new MemberStep(this, memberName, argumentList);
            case "ParallelParameterSet" -> {
                requireFewParameters();
                UsingValues using = usingValues();
                if (asJob && isBound("TimeoutSeconds")) {
                    throw failure(
                            ARGUMENT,
                            "The 'TimeoutSeconds' parameter cannot be used with the 'AsJob' parameter.",
                            "ParallelCannotUseTimeoutWithJob",
                            ErrorCategory.InvalidOperation,
                            this);
                }
                parallelRuns = asJob ? null : startParallel(using);
            }
            default -> beginScripts();
        }
    }

    private void beginScripts() {
        if (isOn("WhatIf") || isOn("Confirm")) {
            throw failure(
                    "System.InvalidOperationException",
                    "The -WhatIf and -Confirm parameters are not supported for script blocks.",
                    "NoShouldProcessForScriptBlockSet",
                    ErrorCategory.InvalidOperation,
                    null);
        }
        List<ScriptBlock> scripts = new ArrayList<>();
        if (isBound("Begin")) {
            scripts.add(begin);
        }
        scripts.addAll(Arrays.asList(process == null ? new ScriptBlock[1] : process));
        if (remainingScripts != null) {
            scripts.addAll(Arrays.asList(remainingScripts));
        }
        int first = scripts.size() > 1 ? 1 : 0;
        int end = scripts.size();
        if (isBound("End")) {
            last = call(this.end);
        } else if (scripts.size() > 2) {
            end--;
            last = call(scripts.getLast());
        }
        for (int i = first; i < end; i++) {
            each.add(call(scripts.get(i)));
        }
        ScriptBlockCall start = end < 2 ? null : call(scripts.getFirst());
        if (start != null) {
            start.run(output);
        }
    }

    private boolean isOn(String commonSwitch) {
        return isBound(commonSwitch)
                && LanguagePrimitives.isTrue(myInvocation().boundParameters().get(commonSwitch));
    }

    private ScriptBlockCall call(ScriptBlock script) {
        return script == null
                ? null
                : ScriptBlockCall.inCurrentScope((CompiledScriptBlock) script, caller())
                        .streams(streams());
    }

    @Override
    protected void processRecord() {
        if (member != null) {
            member.process(inputObject);
            return;
        }
        if ((parallelRuns != null || asJob) && PSObject.unwrap(inputObject) instanceof ScriptBlock) {
            report(
                    ARGUMENT,
                    "A ForEach-Object -Parallel piped input object cannot be a script block." + NO_SCRIPT_BLOCKS,
                    "ParallelPipedInputObjectCannotBeScriptBlock",
                    ErrorCategory.InvalidType,
                    this);
            return;
        }
        if (parallelRuns != null) {
            parallelRuns.start(inputObject);
            return;
        }
        if (asJob) {
            ofJob.add(inputObject == AutomationNull.VALUE ? null : inputObject);
            return;
        }
        Object current = inputObject == AutomationNull.VALUE ? null : inputObject;
        for (ScriptBlockCall script : each) {
            if (script != null) {
                script.underscore(current).run(output);
            }
        }
    }

    private void requireFewParameters() {
        if (Stream.of("ErrorAction", "WarningAction", "InformationAction", "PipelineVariable")
                .anyMatch(this::isBound)) {
            throw failure(
                    "System.Management.Automation.PSNotSupportedException",
                    "The following common parameters are not currently supported in the Parallel parameter set:\n"
                            + "ErrorAction, WarningAction, InformationAction, PipelineVariable",
                    "ParallelCommonParametersNotSupported",
                    ErrorCategory.InvalidOperation,
                    this);
        }
    }

    private UsingValues usingValues() {
        UsingValues using;
        try {
            using = UsingValues.ofLoop((CompiledScriptBlock) parallel, context().scope());
        } catch (NetException undefined) {
            throw terminatingError(undefined.errorRecord());
        }
        if (using.hasScriptBlock()) {
            throw failure(
                    ARGUMENT,
                    "A ForEach-Object -Parallel using variable cannot be a script block." + NO_SCRIPT_BLOCKS,
                    "ParallelUsingVariableCannotBeScriptBlock",
                    ErrorCategory.InvalidType,
                    this);
        }
        return using;
    }

    private ParallelRuns startParallel(UsingValues using) {
        return new ParallelRuns(
                (CompiledScriptBlock) parallel, using, context(), streams(), output, throttleLimit, timeoutSeconds);
    }

    void emit(Object value) {
        if (value != AutomationNull.VALUE) {
            writeObject(value, true);
        }
    }

    boolean mayDo(String target, String action) {
        return shouldProcess(target, action);
    }

    int strictMode() {
        return context().usesStrictMode() ? caller().scope.effectiveStrictMode() : 0;
    }

    void reportMember(String message, String errorId, Object target) {
        writeAbout(target, record(ARGUMENT, message, errorId, ErrorCategory.InvalidArgument, target));
    }

    void reportInvocation(NetException problem, Object target) {
        writeAbout(target, new ErrorRecord(problem, "MethodInvocationError", ErrorCategory.InvalidOperation, target));
    }

    /** The parameter makes a PSObject of what comes. */
    private void writeAbout(Object target, ErrorRecord error) {
        if (target != null) {
            error.categoryInfo().targetType("PSObject");
        }
        writeError(error);
    }

    @Override
    protected void endProcessing() {
        if (last != null) {
            last.run(output);
        }
        if (parallelRuns != null) {
            parallelRuns.finish();
        }
        if (asJob) {
            writeObject(ThreadJobs.of(context()).forEach(null, (CompiledScriptBlock) parallel, ofJob, throttleLimit));
        }
    }
}
