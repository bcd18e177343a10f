package org.jwsh.providers;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jwsh.runtime.CommandType;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.runtime.VariableOption;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/** The functions that the running scope sees. */
final class FunctionProvider extends NamedItemsProvider {
    FunctionProvider(ExecutionContext context) {
        super("Function", context);
    }

    @Override
    protected Collection<String> names() {
        Map<String, String> names = new TreeMap<>();
        for (Scope scope = context.scope(); scope != null; scope = scope.parent()) {
            scope.functions().forEach((folded, function) -> names.putIfAbsent(folded, function.name()));
        }
        return names.values();
    }

    @Override
    protected FunctionInfo find(String name) {
        ScopedName scoped = ScopedName.of(name, context);
        return context.commands().function(scoped.name(), scoped.from(context));
    }

    @Override
    protected Object value(String name) {
        FunctionInfo function = find(name);
        return function == null ? null : function.body();
    }

    @Override
    protected void value(String name, Object value, ProviderCall call) {
        Object base = PSObject.unwrap(value);
        FunctionInfo known = find(name);
        if (known != null && isLocked(known, call)) {
            throw access(
                    "FunctionNotWritable",
                    "Cannot write to function " + known.name() + " because it is read-only or constant.",
                    known.name());
        }
        if (base == null) {
            if (known != null) {
                remove(name, call);
            }
            return;
        }
        CompiledScriptBlock body = switch (base) {
            case CompiledScriptBlock block -> block;
            case FunctionInfo other -> other.body();
            default -> ScriptCompilation.compile(LanguagePrimitives.toStringInvariant(base), null, context, null);
        };
        ScopedName scoped = ScopedName.of(name, context);
        boolean filter = base instanceof FunctionInfo other && other.type() == CommandType.Filter;
        FunctionInfo made = new FunctionInfo(known == null ? scoped.name() : known.name(), body, filter);
        if (call.option("Options") instanceof EnumValue options) {
            made.options().addAll(ScopedItemOptions.of(options));
        }
        context.commands().define(made, scoped.from(context));
    }

    private static boolean isLocked(FunctionInfo function, ProviderCall call) {
        return function.options().contains(VariableOption.Constant)
                || function.options().contains(VariableOption.ReadOnly) && !call.force();
    }

    @Override
    protected void remove(String name, ProviderCall call) {
        FunctionInfo known = find(name);
        if (isLocked(known, call)) {
            throw access(
                    "FunctionNotRemovable",
                    "Cannot remove function " + known.name() + " because it is constant.",
                    known.name());
        }
        ScopedName scoped = ScopedName.of(name, context);
        for (Scope scope = scoped.from(context); scope != null; scope = scope.parent()) {
            if (context.commands().removeFunction(scoped.name(), scope)) {
                return;
            }
        }
    }

    private static NetException access(String errorId, String message, String name) {
        return NetException.of("System.Management.Automation.SessionStateUnauthorizedAccessException", message)
                .withRecord(errorId, ErrorCategory.WriteError, name);
    }
}
