package org.jwsh.values;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/** An array type. Arrays are Java arrays of the class that represents the elements; bytes are read as unsigned. */
public final class ArrayType extends NetType {
    private static final String LIBRARY =
            ", System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e";

    private final NetType element;
    private MemberTable members;
    private final int rank;

    ArrayType(NetType element, int rank) {
        super(element.fullName() + "[" + ",".repeat(rank - 1) + "]");
        this.element = element;
        this.rank = rank;
    }

    @Override
    public String name() {
        return element.name() + "[" + ",".repeat(rank - 1) + "]";
    }

    @Override
    public String displayName() {
        return element.displayName() + "[" + ",".repeat(rank - 1) + "]";
    }

    public int rank() {
        return rank;
    }

    @Override
    public Class<?> javaClass() {
        return rank == 1 ? componentClass().arrayType() : MultiArray.class;
    }

    /** The component class of the Java arrays: primitive where the element type has a primitive twin. */
    public Class<?> componentClass() {
        Class<?> boxed = element.javaClass();
        return switch (boxed.getName()) {
            case "java.lang.Integer" -> int.class;
            case "java.lang.Long" -> long.class;
            case "java.lang.Double" -> double.class;
            case "java.lang.Float" -> float.class;
            case "java.lang.Short" -> short.class;
            case "java.lang.Byte" -> byte.class;
            case "java.lang.Boolean" -> boolean.class;
            case "java.lang.Character" -> char.class;
            default -> boxed;
        };
    }

    /** A new array, its elements the element type's default. */
    public Object newArray(int length) {
        Object array = Array.newInstance(componentClass(), length);
        Object initial = element.defaultValue();
        if (initial != null && array instanceof Object[] objects) {
            java.util.Arrays.fill(objects, initial);
        }
        return array;
    }

    @Override
    public boolean ofSession() {
        return element.ofSession();
    }

    @Override
    public NetType baseType() {
        return NetTypes.named("System.Array");
    }

    /** Those of all arrays, and the generic ones for the type of the elements. */
    @Override
    public List<NetType> interfaces() {
        if (rank > 1) {
            return baseType().interfaces();
        }
        java.util.Set<NetType> all = new java.util.LinkedHashSet<>(baseType().interfaces());
        for (String name : new String[] {"IList", "IReadOnlyList"}) {
            NetType generic = NetTypes.generic("System.Collections.Generic." + name, List.of(element));
            all.add(generic);
            all.addAll(generic.interfaces());
        }
        return List.copyOf(all);
    }

    @Override
    public boolean isArray() {
        return true;
    }

    @Override
    public NetType elementType() {
        return element;
    }

    @Override
    public boolean isAssignableFrom(NetType other) {
        return other == this
                || other instanceof ArrayType array
                        && array.rank == rank
                        && !element.isValueType()
                        && !array.element.isValueType()
                        && element.isAssignableFrom(array.element);
    }

    /** Those of all arrays, and what knows the type of the elements. */
    @Override
    public synchronized MemberTable members() {
        if (members == null) {
            MemberTable all = baseType().members();
            MemberTable made = new MemberTable();
            made.add(ofElements("Get", element.displayName(), List.of(), all));
            made.add(ofElements("Set", "void", List.of(element), all));
            made.add(ofElements("Address", element.fullName() + "&" + LIBRARY, List.of(), all));
            made.inherit(all);
            made.of(this);
            members = made;
        }
        return members;
    }

    /** A method whose parameters have no names: as many indices as there are dimensions, and what else it takes. */
    private MethodOverload ofElements(String name, String returned, List<NetType> more, MemberTable all) {
        List<MethodOverload.Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < rank; i++) {
            parameters.add(new MethodOverload.Parameter("int", "", false, false, false, false));
        }
        for (NetType type : more) {
            parameters.add(new MethodOverload.Parameter(type.displayName(), "", false, false, false, false, type));
        }
        String list =
                parameters.stream().map(p -> p.typeName() + " ").collect(java.util.stream.Collectors.joining(", "));
        MethodOverload.Body body = byIndices(all.method(name.equals("Set") ? "SetValue" : "GetValue"));
        return new MethodOverload(returned + " " + name + "(" + list + ")", parameters, (array, a) -> {
            int[] indices = new int[rank];
            for (int i = 0; i < rank; i++) {
                indices[i] = (int) a[i];
            }
            return body.invoke(array, a.length == rank ? new Object[] {indices} : new Object[] {a[rank], indices});
        });
    }

    private static MethodOverload.Body byIndices(MethodGroup group) {
        return group.overloads().stream()
                .filter(overload -> overload.parameters().getLast().variable())
                .findFirst()
                .orElseThrow()
                .body();
    }

    @Override
    public MemberTable staticMembers() {
        return baseType().staticMembers();
    }

    @Override
    public MethodGroup constructors() {
        if (rank > 1) {
            return new MethodGroup(
                    "new",
                    List.of(new MethodOverload(
                            displayName() + " new(" + lengths() + ")", (target, arguments) -> newArray(arguments))));
        }
        return new MethodGroup(
                "new",
                List.of(new MethodOverload(
                        displayName() + " new(int length)", (target, arguments) -> newArray((Integer) arguments[0]))));
    }

    private String lengths() {
        return java.util.stream.IntStream.rangeClosed(1, rank)
                .mapToObj(dimension -> "int length" + dimension)
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private MultiArray newArray(Object[] lengths) {
        return new MultiArray(
                this,
                java.util.Arrays.stream(lengths)
                        .mapToInt(length -> (int) length)
                        .toArray());
    }
}
