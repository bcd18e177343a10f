package org.jwsh.values.types;

import java.util.List;
import java.util.StringJoiner;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSpec;

/**
 * A type of delegates: script blocks convert to it.
 *
 * @param typeName the name by which the type is found, which its delegates have
 * @param returned what a call gives; null for nothing
 * @param parameters the types of the arguments
 * @param names the names of the parameters
 */
record DelegateType(String typeName, NetType returned, List<NetType> parameters, List<String> names)
        implements TypeDefinition {

    static TypeSpec spec(String typeName, NetType returned, List<NetType> parameters, List<String> names) {
        return TypeSpec.ofClass(typeName, Delegate.class, () -> new DelegateType(typeName, returned, parameters, names))
                .extending("System.MulticastDelegate");
    }

    @Override
    public void define(TypeBuilder type) {
        StringJoiner list = new StringJoiner(", ", "(", ")");
        for (int i = 0; i < parameters.size(); i++) {
            list.add(parameters.get(i).displayName() + " " + names.get(i));
        }
        type.method(
                        (returned == null ? "void" : returned.displayName()) + " Invoke" + list,
                        Delegate.class,
                        (d, a) -> d.invoke(a))
                .method(
                        "System.Object DynamicInvoke(Params System.Object[] args)",
                        Delegate.class,
                        (d, a) -> d.invoke((Object[]) a[0]))
                .property("System.Object Target", Delegate.class, d -> null)
                .method("System.Object Clone()", Delegate.class, (d, a) -> d)
                .method(
                        "System.Delegate[] GetInvocationList()",
                        Delegate.class,
                        (d, a) -> d.parts().toArray(Delegate[]::new))
                .constructor(typeName + " new(scriptblock method)", a -> accept(a[0]));
    }

    @Override
    public Object accept(Object value) {
        return value instanceof ScriptBlock block
                ? new Delegate(NetTypes.named(typeName), returned, block::invoke)
                : null;
    }

    @Override
    public boolean acceptsFrom(NetType other) {
        return ScriptBlock.class.isAssignableFrom(other.javaClass());
    }
}
