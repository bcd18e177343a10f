package org.jwsh.providers;

import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.ScopeNames;
import org.jwsh.values.CaseFolding;

/**
 * The name of a variable, function or alias, with the scope that stands before it as in {@code global:x}.
 *
 * @param scope null where none stands there
 */
record ScopedName(Scope scope, String name) {
    static ScopedName of(String text, ExecutionContext context) {
        int colon = text.indexOf(':');
        Scope scope = colon < 0 ? null : ScopeNames.find(CaseFolding.fold(text.substring(0, colon)), context.frame());
        return scope == null ? new ScopedName(null, text) : new ScopedName(scope, text.substring(colon + 1));
    }

    String folded() {
        return CaseFolding.fold(name);
    }

    /** The scope where a search begins: the named one, else the running one. */
    Scope from(ExecutionContext context) {
        return scope == null ? context.scope() : scope;
    }
}
