package org.jwsh.runtime;

/** Which scope a prefix means. */
public final class ScopeNames {
    private ScopeNames() {}

    /** The scope, or null for prefixes that name none: then the whole chain is searched. */
    public static Scope find(String prefix, Frame frame) {
        return switch (prefix) {
            case "global" -> frame.context.globalScope();
            case "script" -> script(frame);
            case "local", "private" -> frame.scope;
            default -> null;
        };
    }

    /** The scope of the nearest script file or module, else the global scope. */
    public static Scope script(Frame frame) {
        for (Scope s = frame.scope; s != null; s = s.parent()) {
            if (s.isScriptScope()) {
                return s;
            }
        }
        return frame.scope.sessionState().topScope();
    }
}
