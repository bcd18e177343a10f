package org.jwsh.providers;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.VariableOption;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** The variables that the running scope sees. */
final class VariableProvider extends NamedItemsProvider {
    VariableProvider(ExecutionContext context) {
        super("Variable", context);
    }

    @Override
    protected Collection<String> names() {
        Map<String, String> names = new TreeMap<>();
        for (Scope scope = context.scope(); scope != null; scope = scope.parent()) {
            for (PSVariable variable : scope.variables()) {
                names.putIfAbsent(CaseFolding.fold(variable.name()), variable.name());
            }
        }
        return names.values();
    }

    @Override
    protected PSVariable find(String name) {
        ScopedName scoped = ScopedName.of(name, context);
        return scoped.scope() == null
                ? context.scope().find(scoped.folded())
                : scoped.scope().local(scoped.folded());
    }

    @Override
    protected Object value(String name) {
        PSVariable variable = find(name);
        return variable == null ? null : variable.get();
    }

    @Override
    protected void value(String name, Object value, ProviderCall call) {
        ScopedName scoped = ScopedName.of(name, context);
        PSVariable known = scoped.from(context).local(scoped.folded());
        if (known != null && known.is(VariableOption.ReadOnly) && call.force() && !known.is(VariableOption.Constant)) {
            known.force(value);
        } else {
            scoped.from(context).assign(scoped.name(), value);
        }
    }

    @Override
    protected void remove(String name, ProviderCall call) {
        PSVariable variable = find(name);
        boolean locked = variable.is(VariableOption.ReadOnly) && !call.force();
        if (locked || variable.is(VariableOption.Constant)) {
            throw NetException.of(
                            "System.Management.Automation.SessionStateUnauthorizedAccessException",
                            "Cannot remove variable " + variable.name()
                                    + " because it is constant or read-only. If the variable is read-only, try the"
                                    + " operation again specifying the Force option.")
                    .withRecord("VariableNotRemovable", ErrorCategory.WriteError, variable.name());
        }
        ScopedName scoped = ScopedName.of(name, context);
        for (Scope scope = scoped.from(context); scope != null; scope = scope.parent()) {
            if (scope.local(scoped.folded()) == variable) {
                scope.remove(scoped.name());
                return;
            }
        }
    }
}
