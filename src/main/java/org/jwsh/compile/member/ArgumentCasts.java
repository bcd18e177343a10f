package org.jwsh.compile.member;

import java.util.List;
import org.jwsh.compile.TypeReference;
import org.jwsh.compile.expression.Cast;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.Frame;
import org.jwsh.values.BoundMethod;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;

/** The types that the arguments of a call are cast to: an overload that declares those very types goes before all others. */
final class ArgumentCasts {
    private static final ArgumentCasts NONE = new ArgumentCasts(null);

    private final TypeReference[] types;

    private ArgumentCasts(TypeReference[] types) {
        this.types = types;
    }

    /** Those of the arguments as they are written. */
    static ArgumentCasts of(ExpressionNode[] arguments) {
        TypeReference[] types = null;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Cast cast) {
                types = types == null ? new TypeReference[arguments.length] : types;
                types[i] = cast.type();
            }
        }
        return types == null ? NONE : new ArgumentCasts(types);
    }

    /** The overload for arguments: of those that the casts mean, else of all. */
    BoundMethod choose(MethodGroup group, Object[] given, Frame frame) {
        MethodGroup meant = narrow(group, frame);
        if (meant == group) {
            return MethodBinder.choose(group, given);
        }
        try {
            return MethodBinder.choose(meant, given);
        } catch (NetException noneFits) {
            return MethodBinder.choose(group, given);
        }
    }

    private MethodGroup narrow(MethodGroup group, Frame frame) {
        if (types == null || group.overloads().size() < 2) {
            return group;
        }
        NetType[] wanted = new NetType[types.length];
        for (int i = 0; i < types.length; i++) {
            wanted[i] = types[i] == null ? null : types[i].resolve(frame);
        }
        List<MethodOverload> meant = group.overloads().stream()
                .filter(overload -> declares(overload.parameters(), wanted))
                .toList();
        return meant.isEmpty() ? group : new MethodGroup(group.name(), meant);
    }

    private static boolean declares(List<MethodOverload.Parameter> parameters, NetType[] wanted) {
        if (parameters.size() < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] != null && parameters.get(i).type() != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
