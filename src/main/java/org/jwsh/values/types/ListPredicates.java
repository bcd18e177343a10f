package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.ListValue;

/** What generic lists do with predicates and other delegates. */
final class ListPredicates {
    private ListPredicates() {}

    static void define(TypeBuilder type, String typeName, NetType element) {
        String t = element.displayName();
        String own = "System.Collections.Generic.List[" + t + "]";
        String match = "(System.Predicate[" + t + "] match)";
        type.method(t + " Find" + match, ListValue.class, (l, a) -> {
                    int at = first(l, (Delegate) a[0]);
                    return at < 0 ? element.defaultValue() : l.get(at);
                })
                .method(t + " FindLast" + match, ListValue.class, (l, a) -> {
                    int at = last(l, (Delegate) a[0]);
                    return at < 0 ? element.defaultValue() : l.get(at);
                })
                .method("int FindIndex" + match, ListValue.class, (l, a) -> first(l, (Delegate) a[0]))
                .method("int FindLastIndex" + match, ListValue.class, (l, a) -> last(l, (Delegate) a[0]))
                .method(own + " FindAll" + match, ListValue.class, (l, a) -> {
                    List<Object> found = new ArrayList<>();
                    for (Object value : l) {
                        if (((Delegate) a[0]).test(value)) {
                            found.add(value);
                        }
                    }
                    return ListValue.of(NetTypes.named(own), element, found);
                })
                .method("bool Exists" + match, ListValue.class, (l, a) -> first(l, (Delegate) a[0]) >= 0)
                .method("bool TrueForAll" + match, ListValue.class, (l, a) -> {
                    for (Object value : l) {
                        if (!((Delegate) a[0]).test(value)) {
                            return false;
                        }
                    }
                    return true;
                })
                .method("int RemoveAll" + match, ListValue.class, (l, a) -> {
                    List<Object> kept = new ArrayList<>();
                    for (Object value : l) {
                        if (!((Delegate) a[0]).test(value)) {
                            kept.add(value);
                        }
                    }
                    int removed = l.size() - kept.size();
                    l.replaceAll(kept);
                    return removed;
                })
                .method("void ForEach(System.Action[" + t + "] action)", ListValue.class, (l, a) -> {
                    for (Object value : l) {
                        ((Delegate) a[0]).invoke(value);
                    }
                    return null;
                })
                .method(
                        "System.Collections.ObjectModel.ReadOnlyCollection[" + t + "] AsReadOnly()",
                        ListValue.class,
                        (l, a) -> l.restricted(
                                NetTypes.named("System.Collections.ObjectModel.ReadOnlyCollection[" + t + "]"),
                                ListValue.Access.READ_ONLY))
                .method("void TrimExcess()", ListValue.class, (l, a) -> null)
                .method("int EnsureCapacity(int capacity)", ListValue.class, (l, a) -> Math.max(l.size(), (int) a[0]))
                .add(convertAll(element));
    }

    private static org.jwsh.values.MethodGroup convertAll(NetType element) {
        return new org.jwsh.values.MethodGroup(
                "ConvertAll",
                List.of(org.jwsh.values.MethodOverload.generic(
                        "System.Collections.Generic.List[TOutput] ConvertAll[TOutput](System.Converter["
                                + element.displayName() + ",TOutput] converter)",
                        (types, self, a) -> {
                            List<Object> converted = new ArrayList<>();
                            for (Object value : (ListValue) self) {
                                converted.add(LanguagePrimitives.convertTo(
                                        ((Delegate) a[0]).invoke(value), types.getFirst()));
                            }
                            String name = "System.Collections.Generic.List["
                                    + types.getFirst().displayName() + "]";
                            return ListValue.of(NetTypes.named(name), types.getFirst(), converted);
                        })));
    }

    private static int first(ListValue list, Delegate match) {
        for (int i = 0; i < list.size(); i++) {
            if (match.test(list.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int last(ListValue list, Delegate match) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (match.test(list.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
