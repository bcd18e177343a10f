package org.jwsh.compile.variable;

import org.jwsh.compile.StrictMode;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.ScopeNames;
import org.jwsh.runtime.VariableOption;
import org.jwsh.values.CaseFolding;

/** {@code $global:x}, {@code $script:x}, {@code $local:x} and {@code $private:x}. */
public final class ScopedVariable extends AssignableNode {
    private final String scope;
    private final String name;
    private final String folded;
    private final Extent extent;

    /**
     * @param scope the scope's name in lower case
     * @param extent where it stands, or null
     */
    public ScopedVariable(String scope, String name, Extent extent) {
        this.scope = scope;
        this.name = name;
        this.folded = CaseFolding.fold(name);
        this.extent = extent;
    }

    @Override
    public Object eval(Frame frame) {
        Scope target = target(frame);
        PSVariable found = target == null ? frame.scope.find(folded) : target.local(folded);
        if (found == null) {
            StrictMode.checkVariable(scope + ":" + name, extent, 1, frame);
            return null;
        }
        return found.get();
    }

    @Override
    public void assign(Frame frame, Object value) {
        Scope target = target(frame);
        if (target == null) {
            target = frame.scope;
        }
        target.assign(name, value);
        if (scope.equals("private")) {
            target.local(folded).add(VariableOption.Private);
        }
    }

    private Scope target(Frame frame) {
        return ScopeNames.find(scope, frame);
    }
}
