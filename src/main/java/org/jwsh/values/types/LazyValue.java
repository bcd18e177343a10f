package org.jwsh.values.types;

import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.text.StringForm;

/** A value that is made when it is asked for the first time. */
public final class LazyValue implements NetTyped {
    private final NetType type;
    private final Delegate factory;
    private boolean made;
    private Object value;

    private LazyValue(NetType type, Delegate factory, boolean made, Object value) {
        this.type = type;
        this.factory = factory;
        this.made = made;
        this.value = value;
    }

    @Override
    public NetType netType() {
        return type;
    }

    private synchronized Object value() {
        if (!made) {
            value = factory == null ? created() : factory.invoke();
            made = true;
        }
        return value;
    }

    private Object created() {
        NetType element = type.genericArguments().getFirst();
        if (element.isValueType()) {
            return element.defaultValue();
        }
        return org.jwsh.values.MethodBinder.invoke(element.constructors(), null, new Object[0]);
    }

    /** The members for values of a type. */
    record Members(String typeName, NetType element) implements TypeDefinition {
        @Override
        public void define(TypeBuilder type) {
            String t = element.displayName();
            String factory = "System.Func[" + t + "] valueFactory";
            type.constructor(typeName + " new()", a -> make(null))
                    .constructor(typeName + " new(" + factory + ")", a -> make((Delegate) a[0]))
                    .constructor(typeName + " new(" + factory + ", bool isThreadSafe)", a -> make((Delegate) a[0]))
                    .constructor(
                            typeName + " new(" + t + " value)",
                            a -> new LazyValue(NetTypes.named(typeName), null, true, a[0]))
                    .property("bool IsValueCreated", LazyValue.class, lazy -> lazy.made)
                    .property(t + " Value", LazyValue.class, LazyValue::value)
                    .method("string ToString()", LazyValue.class, (lazy, a) -> lazy.toString());
        }

        private LazyValue make(Delegate factory) {
            return new LazyValue(NetTypes.named(typeName), factory, false, null);
        }
    }

    @Override
    public String toString() {
        return made ? StringForm.plain(value) : "Value is not created.";
    }
}
