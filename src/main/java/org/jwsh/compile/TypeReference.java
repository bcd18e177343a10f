package org.jwsh.compile;

import org.jwsh.language.ast.TypeName;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.MissingType;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;

/** The name of a type at one place of a script, looked up once for each session that runs it. */
public final class TypeReference {
    private final TypeName name;
    private NetType known;
    private ScriptTypes knownIn;
    private int knownVersion;

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
        ScriptTypes types = ScriptTypes.of(frame.context);
        if (knownIn == types && knownVersion == types.version()) {
            return known;
        }
        NetType found = types.resolve(name, frame);
        if (found == null) {
            throw MissingType.error(name);
        }
        known = found;
        knownIn = types;
        knownVersion = types.version();
        return found;
    }
}
