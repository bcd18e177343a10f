package org.jwsh.values.types;

import java.util.Iterator;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.collections.GenericDictionary;
import org.jwsh.values.text.StringForm;

/** A key with its value. */
public record KeyValuePair(NetType netType, Object key, Object value) implements NetTyped {

    /** The members of the type for keys and values of given types. */
    record Members(String typeName, NetType keyType, NetType valueType) implements TypeDefinition {
        @Override
        public void define(TypeBuilder type) {
            String k = keyType.displayName();
            String v = valueType.displayName();
            type.property(k + " Key", KeyValuePair.class, KeyValuePair::key)
                    .property(v + " Value", KeyValuePair.class, KeyValuePair::value)
                    .constructor(
                            typeName + " new(" + k + " key, " + v + " value)",
                            a -> new KeyValuePair(NetTypes.named(typeName), a[0], a[1]));
        }
    }

    /** The pairs of a dictionary. */
    public static Iterator<KeyValuePair> of(GenericDictionary dictionary) {
        NetType pair = NetTypes.named("System.Collections.Generic.KeyValuePair["
                + dictionary.keyType().displayName() + ","
                + dictionary.valueType().displayName() + "]");
        return dictionary.entrySet().stream()
                .map(entry -> new KeyValuePair(pair, entry.getKey(), entry.getValue()))
                .iterator();
    }

    @Override
    public String toString() {
        return "[" + StringForm.plain(key) + ", " + StringForm.plain(value) + "]";
    }
}
