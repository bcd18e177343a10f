package org.jwsh.compile.types;

import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.VariableOption;

/** A script block with copies of the variables of the scope it was closed over. */
final class Closure {
    private Closure() {}

    static CompiledScriptBlock of(CompiledScriptBlock block, ExecutionContext context) {
        PSModuleInfo module = new PSModuleInfo(
                "__DynamicModule_" + java.util.UUID.randomUUID(),
                null,
                PSModuleInfo.Kind.Script,
                context.globalScope());
        for (PSVariable variable : context.scope().variables()) {
            if (!variable.is(VariableOption.Constant) && !variable.is(VariableOption.ReadOnly)) {
                module.sessionState().topScope().define(new PSVariable(variable.name(), variable.get()));
            }
        }
        return block.boundTo(module.sessionState());
    }
}
