package org.jwsh.values.types;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jwsh.values.GenericType;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.collections.Positional;
import org.jwsh.values.text.StringForm;

/** A tuple; equal to one of the same type with equal items. */
public final class TupleValue implements NetTyped, Positional, Comparable<TupleValue> {
    private final NetType type;
    private final Object[] items;

    private TupleValue(NetType type, Object[] items) {
        this.type = type;
        this.items = items;
    }

    /** A tuple of a constructed type, its items of the types of its arguments already. */
    static TupleValue of(NetType type, Object... items) {
        return new TupleValue(type, items);
    }

    static NetType type(String definition, List<NetType> arguments, String of, boolean value) {
        Members members = new Members(definition + of, arguments, value);
        TypeSpec spec = value
                ? TypeSpec.ofStruct("", TupleValue.class, null, () -> members)
                : TypeSpec.ofClass("", TupleValue.class, () -> members);
        return GenericType.of(
                definition,
                arguments,
                value
                        ? spec.implementing(
                                "System.IEquatable[" + definition + of + "]",
                                "System.Collections.IStructuralEquatable",
                                "System.Collections.IStructuralComparable",
                                "System.IComparable",
                                "System.IComparable[" + definition + of + "]",
                                "System.Runtime.CompilerServices.ITuple")
                        : spec.implementing(
                                "System.Collections.IStructuralEquatable",
                                "System.Collections.IStructuralComparable",
                                "System.IComparable",
                                "System.Runtime.CompilerServices.ITuple"));
    }

    /** Declares the {@code Create} methods of the class without type arguments. */
    static void factory(TypeBuilder type, String definition) {
        StringBuilder types = new StringBuilder();
        StringBuilder parameters = new StringBuilder();
        for (int i = 1; i <= 8; i++) {
            types.append(i == 1 ? "" : ", ").append("T").append(i);
            parameters
                    .append(i == 1 ? "" : ", ")
                    .append("T")
                    .append(i)
                    .append(" item")
                    .append(i);
            String returned = definition + "[" + types.toString().replace(" ", "") + "]";
            type.genericStatic(
                    "static " + returned + " Create[" + types + "](" + parameters + ")",
                    (arguments, a) -> new TupleValue(
                            NetTypes.named(definition
                                    + arguments.stream()
                                            .map(NetType::displayName)
                                            .collect(java.util.stream.Collectors.joining(",", "[", "]"))),
                            a));
        }
    }

    @Override
    public NetType netType() {
        return type;
    }

    @Override
    public int count() {
        return items.length;
    }

    @Override
    public Object elementAt(int place) {
        return items[place];
    }

    private record Members(String typeName, List<NetType> arguments, boolean writable) implements TypeDefinition {
        @Override
        public void define(TypeBuilder type) {
            if (writable) {
                // the items of value tuples are fields, which are listed behind properties
                defineLength(type);
            }
            StringJoiner parameters = new StringJoiner(", ");
            for (int i = 0; i < arguments.size(); i++) {
                int at = i;
                String t = arguments.get(i).displayName();
                parameters.add(t + " item" + (i + 1));
                type.property(
                        t + " Item" + (i + 1),
                        TupleValue.class,
                        tuple -> tuple.items[at],
                        writable ? (tuple, v) -> tuple.items[at] = v : null);
            }
            if (!writable) {
                defineLength(type);
            }
            type.method("int CompareTo(System.Object obj)", TupleValue.class, (t, a) -> t.compareTo((TupleValue) a[0]))
                    .method("bool Equals(System.Object obj)", TupleValue.class, (t, a) -> t.equals(a[0]))
                    .method("int GetHashCode()", TupleValue.class, (t, a) -> t.hashCode())
                    .method("string ToString()", TupleValue.class, (t, a) -> t.toString());
            StructuralOrder.define(type);
            type.constructor(typeName + " new(" + parameters + ")", a -> new TupleValue(NetTypes.named(typeName), a));
        }
    }

    private static void defineLength(TypeBuilder type) {
        type.property("int Length", TupleValue.class, tuple -> tuple.items.length);
    }

    @Override
    public int compareTo(TupleValue other) {
        for (int i = 0; i < items.length; i++) {
            int order = ListMembers.NATURAL.compare(items[i], other.items[i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TupleValue tuple && tuple.type == type && Arrays.equals(items, tuple.items);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(items);
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "(", ")");
        for (Object item : items) {
            text.add(item == null ? "" : StringForm.plain(item));
        }
        return text.toString();
    }
}
