package org.jwsh.compile;

import org.jwsh.language.ast.TypeName;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.MissingType;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;

/** The name of a type at one place of a script, looked up once for each session that runs it. */
public final class TypeReference {
    private final TypeName name;
    private Known known;

    /** What the name meant last. Sessions that run the same code share it, so that it is replaced as a whole. */
    private record Known(NetType type, ExecutionContext session, ScriptTypes types, int version) {
        boolean holdsIn(ExecutionContext other) {
            return session == other && version == types.version();
        }
    }

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
        Known last = known;
        if (last != null && last.holdsIn(frame.context)) {
            return last.type;
        }
        ScriptTypes types = ScriptTypes.of(frame.context);
        NetType found = types.resolve(name, frame);
        if (found == null) {
            throw MissingType.error(name);
        }
        known = new Known(found, frame.context, types, types.version());
        return found;
    }
}
