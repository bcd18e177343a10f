package org.jwsh.values.conversion;

import java.util.List;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/** The cast operators that types define with static methods, {@code op_Implicit} and {@code op_Explicit}. */
final class CastOperators {
    private CastOperators() {}

    /** The value as the operator of its type or of the wanted type gives it; null where there is none. */
    static Object convert(Object value, NetType type) {
        if (value == null) {
            return null;
        }
        for (NetType owner : List.of(type, NetTypes.of(value))) {
            for (String name : List.of("op_Implicit", "op_Explicit")) {
                MethodGroup casts = owner.staticMembers().method(name);
                for (MethodOverload overload : casts == null ? List.<MethodOverload>of() : casts.overloads()) {
                    if (overload.returnTypeName().equals(type.displayName())
                            && overload.parameters().size() == 1
                            && overload.parameters().getFirst().type().isInstance(value)) {
                        return call(overload, value, type);
                    }
                }
            }
        }
        return null;
    }

    private static Object call(MethodOverload overload, Object value, NetType type) {
        try {
            return overload.body().invoke(null, new Object[] {value});
        } catch (Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw CastFailure.because("InvalidCastExceptionOpImplicit", value, type, failure);
        }
    }
}
