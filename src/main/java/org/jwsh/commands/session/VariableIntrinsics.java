package org.jwsh.commands.session;

import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.ScopeNames;
import org.jwsh.runtime.SessionState;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.TypeBuilder;

/** The variables of a session state: {@code $ExecutionContext.SessionState.PSVariable}. */
record VariableIntrinsics(SessionState state) {

    static void define(TypeBuilder type) {
        type.method("psvariable Get(string name)", VariableIntrinsics.class, (v, a) -> v.find((String) a[0]))
                .method("System.Object GetValue(string name)", VariableIntrinsics.class, (v, a) -> v.value(a[0], null))
                .method(
                        "System.Object GetValue(string name, System.Object defaultValue)",
                        VariableIntrinsics.class,
                        (v, a) -> v.value(a[0], a[1]))
                .method("void Set(string name, System.Object value)", VariableIntrinsics.class, (v, a) -> {
                    v.set((String) a[0], a[1]);
                    return null;
                })
                .method("void Set(psvariable variable)", VariableIntrinsics.class, (v, a) -> {
                    v.scope().define((PSVariable) a[0]);
                    return null;
                })
                .method("void Remove(string name)", VariableIntrinsics.class, (v, a) -> {
                    v.remove((String) a[0]);
                    return null;
                })
                .method("void Remove(psvariable variable)", VariableIntrinsics.class, (v, a) -> {
                    v.remove(((PSVariable) a[0]).name());
                    return null;
                });
    }

    private Scope scope() {
        return state.currentScope(ExecutionContext.current().frame());
    }

    private PSVariable find(String name) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            return scope().find(CaseFolding.fold(name));
        }
        return named(name.substring(0, colon)).find(CaseFolding.fold(name.substring(colon + 1)));
    }

    private Object value(Object name, Object otherwise) {
        PSVariable found = find((String) name);
        return found == null ? otherwise : found.get();
    }

    private void set(String name, Object value) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            scope().assign(name, value);
        } else {
            named(name.substring(0, colon)).assign(name.substring(colon + 1), value);
        }
    }

    private void remove(String name) {
        PSVariable found = find(name);
        for (Scope s = found == null ? null : scope(); s != null; s = s.parent()) {
            if (s.local(CaseFolding.fold(found.name())) == found) {
                s.remove(found.name());
                return;
            }
        }
    }

    private Scope named(String prefix) {
        Frame frame = ExecutionContext.current().frame();
        Scope found = frame.scope.sessionState() == state ? ScopeNames.find(CaseFolding.fold(prefix), frame) : null;
        if (found != null) {
            return found;
        }
        return switch (CaseFolding.fold(prefix)) {
            case "global" -> ExecutionContext.current().globalScope();
            case "script" -> state.topScope();
            default -> scope();
        };
    }
}
