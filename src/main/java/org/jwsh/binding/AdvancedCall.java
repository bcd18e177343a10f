package org.jwsh.binding;

import java.util.List;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PSVariable;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;

/** What a call of an advanced function has beside its frame: the strict binder, common parameters, {@code $PSCmdlet}. */
final class AdvancedCall {
    private final FunctionProcessor processor;
    private final Frame frame;
    private final CommandMetadata metadata;
    private final CommonParameters common = new CommonParameters();
    private ParameterBinder binder;
    private CmdletRuntime runtime;
    private CommonVariables variables;

    AdvancedCall(FunctionProcessor processor, Frame frame, CommandMetadata metadata) {
        this.processor = processor;
        this.frame = frame;
        this.metadata = metadata;
    }

    void bind(List<Argument> arguments) {
        CommandInfo command = processor.command();
        String suffix = command == null ? null : command.name();
        BindingState state = new BindingState(
                metadata,
                frame.context,
                new BindingErrors(processor.invocation(), suffix),
                new BindingTarget(frame, common, false),
                arguments,
                Input.isExpected(processor.invocation()));
        processor.invocation().boundParameters(state.boundParameters());
        frame.boundParameters(state.boundParameters());
        runtime = new CmdletRuntime(frame.context, processor, state, common, suffix);
        frame.cmdlet(new PSScriptCmdlet(runtime, frame));
        binder = new ParameterBinder(
                state, new ScriptDynamicParameters(frame, frame.block().code(), true));
        binder.bindArguments();
        new DefaultValues(state, frame.block().code(), frame).run();
        variables = CommonVariables.of(common, frame.caller);
        processor.streams(variables.collecting(processor.streams()));
        setPreferences();
        ObsoleteWarnings.of(state).forEach(runtime::writeWarning);
    }

    /** The common parameters hold for all that the function calls: they set its preference variables. */
    private void setPreferences() {
        if (!common.any()) {
            return;
        }
        preference(CommonParameter.ErrorAction, "ErrorActionPreference");
        preference(CommonParameter.WarningAction, "WarningPreference");
        preference(CommonParameter.InformationAction, "InformationPreference");
        preference(CommonParameter.ProgressAction, "ProgressPreference");
        flag(CommonParameter.Verbose, "VerbosePreference", "Continue", "SilentlyContinue");
        flag(CommonParameter.Debug, "DebugPreference", "Continue", "SilentlyContinue");
        flag(CommonParameter.Confirm, "ConfirmPreference", "Low", "None");
        Object whatIf = common.get(CommonParameter.WhatIf);
        if (whatIf != null) {
            set("WhatIfPreference", whatIf);
        }
    }

    private void preference(CommonParameter parameter, String variable) {
        if (common.get(parameter) != null) {
            set(variable, common.get(parameter));
        }
    }

    private void flag(CommonParameter parameter, String variable, String on, String off) {
        Boolean given = common.flag(parameter);
        if (given != null) {
            set(variable, PreferenceValues.of(variable, given ? on : off));
        }
    }

    private void set(String variable, Object value) {
        frame.scope.define(new PSVariable(variable, value));
    }

    /**
     * Binds an object of the pipeline.
     *
     * @return whether the function is to see it
     */
    boolean bindInput(Object input) {
        ErrorRecord problem;
        try {
            problem = binder.bindInput(input);
        } catch (NetException failure) {
            problem = Input.errorFor(input, failure);
        }
        if (problem != null) {
            runtime.refuseInput(problem);
        }
        return problem == null;
    }

    /** Keeps the exception that ends the function for its error variable. */
    void terminated(NetException problem) {
        if (variables != null) {
            variables.terminated(problem);
        }
    }

    void finish() {
        if (variables != null) {
            variables.finish();
        }
    }
}
