package org.jwsh.commands.core;

import org.jwsh.runtime.Scope;

/** The strict mode that holds in a scope. */
final class StrictModeLevel {
    private StrictModeLevel() {}

    /** What the nearest scope has set: 0 for off, 1 to 3. */
    static int of(Scope from) {
        for (Scope scope = from; scope != null; scope = scope.parent()) {
            if (scope.strictMode() != null) {
                return scope.strictMode();
            }
        }
        return 0;
    }
}
