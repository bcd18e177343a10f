package org.jwsh.runtime;

import java.util.LinkedHashSet;
import java.util.Set;

/** The state that belongs to a module, or to the session outside of all modules: its top scope and what it imported. */
public final class SessionState {
    private final PSModuleInfo module;
    private final Scope topScope;
    private Set<PSModuleInfo> modules;

    /** The state of the session itself. */
    public SessionState() {
        this.module = null;
        this.topScope = new Scope(null, this);
    }

    /** The state of a module; its lookups go on to the global scope. */
    public SessionState(PSModuleInfo module, Scope globalScope) {
        this.module = module;
        this.topScope = new Scope(globalScope, this);
    }

    /** The module, or null. */
    public PSModuleInfo module() {
        return module;
    }

    /** The module's scope, or the global scope. */
    public Scope topScope() {
        return topScope;
    }

    /** The innermost scope of this state that runs in a frame or below it, else its top scope. */
    public Scope currentScope(Frame from) {
        for (Frame frame = from; frame != null; frame = frame.caller) {
            if (frame.scope.sessionState() == this) {
                return frame.scope;
            }
        }
        return topScope;
    }

    /** The modules imported here, in the order in which they were imported. */
    public Set<PSModuleInfo> modules() {
        if (modules == null) {
            modules = new LinkedHashSet<>();
        }
        return modules;
    }
}
