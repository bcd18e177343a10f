package org.jwsh.values.types;

import java.util.List;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/** {@code System.Reflection.MethodInfo}. */
final class MethodInfoMembers {
    private MethodInfoMembers() {}

    static void define(TypeBuilder type) {
        type.property("string Name", MethodOverload.class, MethodOverload::name)
                .property("type ReturnType", MethodOverload.class, m -> NetTypes.find(m.returnTypeName()))
                .property(
                        "bool IsStatic",
                        MethodOverload.class,
                        m -> m.signature().startsWith("static "))
                .method(
                        "System.Reflection.ParameterInfo[] GetParameters()",
                        MethodOverload.class,
                        (m, a) -> m.parameters().toArray(MethodOverload.Parameter[]::new))
                .method(
                        "System.Object Invoke(System.Object obj, System.Object[] parameters)",
                        MethodOverload.class,
                        (m, a) -> {
                            Object[] arguments = a[1] == null ? new Object[0] : (Object[]) a[1];
                            return MethodBinder.choose(new MethodGroup(m.name(), List.of(m)), arguments)
                                    .invoke(a[0], arguments);
                        })
                .method("string ToString()", MethodOverload.class, (m, a) -> m.signature());
    }
}
