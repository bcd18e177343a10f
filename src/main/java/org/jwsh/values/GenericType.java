package org.jwsh.values;

import java.util.List;
import java.util.stream.Collectors;

/** A generic type with its arguments, such as {@code List[int]}. */
public final class GenericType extends DefinedType {
    private static final String LIBRARY =
            ", System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e";
    private static final String AUTOMATION =
            ", System.Management.Automation, Version=7.6.5.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35";

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
                .collect(Collectors.joining(",", definition + "`" + arguments.size() + "[", "]"));
        return NetTypes.unique(fullName, () -> new GenericType(spec.named(fullName), definition, arguments));
    }

    private static String assembly(NetType type) {
        String name = type.fullName();
        return name.startsWith("System.Management.Automation.")
                ? AUTOMATION
                : name.startsWith("System.") ? LIBRARY : "";
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
        return definition + "`" + arguments.size()
                + arguments.stream().map(NetType::toString).collect(Collectors.joining(",", "[", "]"));
    }
}
