package org.jwsh.compile;

import org.jwsh.language.ast.TypeName;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Frame;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;

/** The name of a type at one place of a script, looked up once for each session that runs it. */
public final class TypeReference {
    private final TypeName name;
    private NetType known;
    private ExecutionContext knownIn;

    public TypeReference(TypeName name) {
        this.name = name;
    }

    public TypeName name() {
        return name;
    }

    /**
     * The type as the running scope sees it.
     *
     * @throws NetException where there is none of that name
     */
    public NetType resolve(Frame frame) {
        if (known != null && knownIn == frame.context) {
            return known;
        }
        ScriptTypes types = ScriptTypes.of(frame.context);
        NetType found = types.resolve(name, frame);
        if (found == null) {
            throw NetException.runtime(
                    "TypeNotFound",
                    ErrorCategory.InvalidOperation,
                    name.fullName(),
                    "Unable to find type [" + name.extent().text() + "].");
        }
        if (types.isStable(found)) {
            known = found;
            knownIn = frame.context;
        }
        return found;
    }
}
