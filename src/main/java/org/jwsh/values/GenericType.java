package org.jwsh.values;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A generic type with its arguments, such as {@code List[int]}. */
public final class GenericType extends DefinedType {
    private static final String LIBRARY =
            ", System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e";
    private static final String AUTOMATION =
            ", System.Management.Automation, Version=7.6.5.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35";

    private static final List<String> COVARIANT =
            List.of("IEnumerable`1", "IEnumerator`1", "IReadOnlyCollection`1", "IReadOnlyList`1");

    private final String definition;
    private final List<NetType> arguments;

    private GenericType(TypeSpec spec, String definition, List<NetType> arguments) {
        super(spec);
        this.definition = definition;
        this.arguments = List.copyOf(arguments);
    }

    /**
     * The one type of that definition and arguments.
     *
     * @param definition the full name without arity, such as {@code System.Collections.Generic.List}
     * @param spec what is known of it; its name is made here
     */
    public static NetType of(String definition, List<NetType> arguments, TypeSpec spec) {
        String fullName = arguments.stream()
                .map(a -> "[" + a.fullName() + assembly(a) + "]")
                .collect(Collectors.joining(",", withArity(definition, arguments.size()) + "[", "]"));
        Supplier<NetType> make = () -> new GenericType(spec.named(fullName), definition, arguments);
        for (NetType argument : arguments) {
            if (argument.ofSession()) {
                return argument.constructed(List.of(definition, arguments), make);
            }
        }
        return NetTypes.unique(fullName, make);
    }

    /** The arity stands behind the outer type's name. */
    private static String withArity(String definition, int arity) {
        int nested = definition.indexOf('+');
        return nested < 0
                ? definition + "`" + arity
                : definition.substring(0, nested) + "`" + arity + definition.substring(nested);
    }

    /** Of sequences also one whose elements are of a type that derives from this one's. */
    @Override
    public boolean isAssignableFrom(NetType other) {
        if (super.isAssignableFrom(other)) {
            return true;
        }
        if (other == null || arguments.size() != 1 || !isInterface() || !COVARIANT.contains(name())) {
            return false;
        }
        NetType element = arguments.getFirst();
        for (NetType each : other.interfaces()) {
            boolean same = each instanceof GenericType generic && generic.definition.equals(definition);
            NetType theirs = same ? each.genericArguments().getFirst() : null;
            if (same && !theirs.isValueType() && element.isAssignableFrom(theirs)) {
                return true;
            }
        }
        return false;
    }

    private static String assembly(NetType type) {
        String name = type.fullName();
        return name.startsWith("System.Management.Automation.")
                ? AUTOMATION
                : name.startsWith("System.") ? LIBRARY : "";
    }

    @Override
    public boolean ofSession() {
        return arguments.stream().anyMatch(NetType::ofSession);
    }

    /** The full name of the definition without its arity. */
    public String definition() {
        return definition;
    }

    @Override
    public List<NetType> genericArguments() {
        return arguments;
    }

    @Override
    public String displayName() {
        return definition + arguments.stream().map(NetType::displayName).collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public String toString() {
        return withArity(definition, arguments.size())
                + arguments.stream().map(NetType::toString).collect(Collectors.joining(",", "[", "]"));
    }
}
