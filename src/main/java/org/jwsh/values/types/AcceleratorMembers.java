package org.jwsh.values.types;

import java.util.TreeMap;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeNames;
import org.jwsh.values.collections.GenericDictionary;
import org.jwsh.values.collections.KeyOrder;

/** {@code System.Management.Automation.TypeAccelerators}: the short names of types, which scripts may add to. */
final class AcceleratorMembers {
    private static final String DICTIONARY = "System.Collections.Generic.Dictionary[string,type]";

    private AcceleratorMembers() {}

    static void define(TypeBuilder type) {
        type.staticProperty(DICTIONARY + " Get", AcceleratorMembers::all)
                .staticMethod("static void Add(string typeName, type type)", a -> {
                    TypeNames.add((String) a[0], (NetType) a[1]);
                    return null;
                })
                .staticMethod("static bool Remove(string typeName)", a -> TypeNames.remove((String) a[0]));
    }

    private static Object all() {
        KeyOrder order = Comparers.keys(new TextComparer(5));
        GenericDictionary found = new GenericDictionary(
                NetTypes.named(DICTIONARY), NetTypes.STRING, NetTypes.named("System.Type"), order, false);
        new TreeMap<>(TypeNames.accelerators()).forEach((name, target) -> {
            NetType type = NetTypes.find(target);
            if (type != null) {
                found.put(name, type);
            }
        });
        return found;
    }
}
