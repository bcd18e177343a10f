package org.jwsh.values;

import java.util.Arrays;
import java.util.List;
import org.jwsh.values.conversion.Converter;

/**
 * An overload that was chosen for a call, ready to be called with arguments of the same types: it converts them, gathers
 * variable ones and wraps what the method throws.
 */
public final class BoundMethod {
    private static final NetType[] UNSTABLE = {};

    private final MethodOverload overload;
    private final String name;
    private final boolean expanded;
    private final String shown;
    private final boolean returnsVoid;
    private final NetType[] argumentTypes;
    /** The classes of the arguments whose values are all handled alike; null for others. */
    private final Class<?>[] classes;
    /** What turns values of these classes into the parameter's type; null where they are of it already. */
    private final Converter[] converters;
    /** Whether the arguments go to the method as they are where they are of these classes. */
    private final boolean plain;

    private final NetType[] parameterTypes;
    private final boolean alone;

    /** @param alone whether there is no other overload for as many arguments, whatever their types */
    BoundMethod(MethodOverload overload, String name, boolean expanded, boolean alone, Object[] arguments) {
        this(overload, name, expanded, alone, null, arguments);
    }

    /**
     * @param shown the name that errors of arguments show, which then are told by their numbers, from 0; null where they show the
     *     method's own name and those of its parameters
     */
    BoundMethod(
            MethodOverload overload, String name, boolean expanded, boolean alone, String shown, Object[] arguments) {
        this.overload = overload;
        this.name = name.equals("new") ? ".ctor" : name;
        this.shown = shown;
        this.expanded = expanded;
        this.alone = alone;
        this.returnsVoid = overload.returnsVoid();
        this.argumentTypes = typesOf(arguments);
        List<MethodOverload.Parameter> parameters = overload.parameters();
        this.parameterTypes = new NetType[parameters.size()];
        for (int i = 0; i < parameterTypes.length; i++) {
            parameterTypes[i] = parameters.get(i).type();
        }
        this.classes = new Class<?>[arguments.length];
        this.converters = new Converter[arguments.length];
        boolean asTheyAre = !expanded && arguments.length == parameterTypes.length;
        for (int i = 0; i < arguments.length && i < parameterTypes.length; i++) {
            Object argument = arguments[i];
            NetType type = parameterTypes[i];
            boolean own = !expanded || i < parameterTypes.length - 1;
            if (own && classTellsAll(argument) && !parameters.get(i).byRef()) {
                classes[i] = argument.getClass();
                converters[i] = isOf(argument, type) ? null : type.converter();
            }
            asTheyAre &= classes[i] != null && converters[i] == null;
        }
        this.plain = asTheyAre;
    }

    /** Whether all values of the argument's class are handled alike. */
    private static boolean classTellsAll(Object argument) {
        return argument != null
                && argument != AutomationNull.VALUE
                && !(argument instanceof NetTyped)
                && !(argument instanceof Object[]);
    }

    private static boolean isOf(Object value, NetType type) {
        return type == NetTypes.OBJECT || type.javaClass().isInstance(value) && type.isInstance(value);
    }

    private static NetType[] typesOf(Object[] arguments) {
        NetType[] types = new NetType[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Object[]) {
                return UNSTABLE;
            }
            types[i] = typeOf(arguments[i]);
        }
        return types;
    }

    private static NetType typeOf(Object argument) {
        Object base = PSObject.unwrap(argument);
        return base == null ? null : NetTypes.of(base);
    }

    /** Whether the same overload would be chosen for these arguments. */
    public boolean fits(Object[] arguments) {
        if (alone) {
            return arguments.length == classes.length;
        }
        if (argumentTypes.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            boolean same = argument != null && argument.getClass() == classes[i];
            if (!same && (argumentTypes[i] != typeOf(argument) || argument instanceof Object[])) {
                return false;
            }
        }
        return true;
    }

    /** Whether calls give {@link AutomationNull#VALUE}, since the method returns nothing. */
    public boolean returnsVoid() {
        return returnsVoid;
    }

    /**
     * Calls the method.
     *
     * @param target the object, without its wrapper; null for static methods and constructors
     * @throws NetException of type MethodException where an argument cannot be converted, or MethodInvocationException around
     *     what the method threw
     */
    public Object invoke(Object target, Object... arguments) {
        Object[] converted = convert(arguments);
        try {
            return overload.body().invoke(target, converted);
        } catch (Throwable thrown) {
            boolean passing = overload.body() instanceof MethodOverload.ScriptBody || target instanceof PassesErrors;
            if (passing && thrown instanceof RuntimeException plain) {
                throw plain;
            }
            Throwable failure = JvmFailure.ofMethod(thrown, overload, converted);
            throw overload.isParameterizedProperty()
                    ? MemberErrors.wrapRead(failure, name)
                    : MemberErrors.wrapCall(failure, name, arguments.length);
        }
    }

    private Object[] convert(Object[] arguments) {
        return plain && areOfSameClasses(arguments) ? arguments : converted(arguments);
    }

    private boolean areOfSameClasses(Object[] arguments) {
        if (arguments.length != classes.length) {
            return false;
        }
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] == null || arguments[i].getClass() != classes[i]) {
                return false;
            }
        }
        return true;
    }

    private Object[] converted(Object[] arguments) {
        int count = parameterTypes.length;
        Object[] converted = new Object[count];
        int single = expanded ? count - 1 : count;
        for (int i = 0; i < single; i++) {
            converted[i] = i < arguments.length ? converted(arguments[i], i) : missing(i);
        }
        if (expanded) {
            ArrayType array = (ArrayType) parameterTypes[single];
            int surplus = Math.max(0, arguments.length - single);
            Object gathered = array.newArray(surplus);
            for (int i = 0; i < surplus; i++) {
                java.lang.reflect.Array.set(gathered, i, convert(arguments[single + i], single, array.elementType()));
            }
            converted[single] = gathered;
        }
        return converted;
    }

    private Object converted(Object argument, int index) {
        boolean same = argument != null && index < classes.length && argument.getClass() == classes[index];
        if (!same) {
            return convert(argument, index, parameterTypes[index]);
        }
        if (converters[index] == null) {
            return argument;
        }
        try {
            return converters[index].convert(argument);
        } catch (NetException failure) {
            throw unconvertible(failure, overload.parameters().get(index), index, argument, parameterTypes[index]);
        }
    }

    private Object missing(int index) {
        return overload.parameters().get(index).variable()
                ? ((ArrayType) parameterTypes[index]).newArray(0)
                : MethodOverload.MISSING;
    }

    private Object convert(Object argument, int index, NetType type) {
        MethodOverload.Parameter parameter = overload.parameters().get(index);
        if (parameter.byRef()) {
            if (PSObject.unwrap(argument) instanceof Reference reference) {
                return reference;
            }
            throw MemberErrors.notByReference(index);
        }
        Object base = argument instanceof PSObject ? PSObject.unwrap(argument) : argument;
        if (base == null || base == AutomationNull.VALUE) {
            return convertNull(parameter, index, type);
        }
        if (type == NetTypes.OBJECT) {
            return argument;
        }
        if (isOf(base, type)) {
            return argument instanceof PSObject && type.javaClass() == PSObject.class ? argument : base;
        }
        try {
            return LanguagePrimitives.convertTo(argument, type);
        } catch (NetException failure) {
            throw unconvertible(failure, parameter, index, argument, type);
        }
    }

    private NetException unconvertible(
            NetException failure, MethodOverload.Parameter parameter, int index, Object argument, NetType type) {
        return shown == null
                ? MemberErrors.argumentConversion(failure, parameter.name(), argument, name, type)
                : MemberErrors.argumentConversion(failure, Integer.toString(index), argument, shown, type);
    }

    private Object convertNull(MethodOverload.Parameter parameter, int index, NetType type) {
        if (type == NetTypes.STRING) {
            return parameter.typeName().equals("string") && parameter.optional() ? null : "";
        }
        if (!type.isValueType()) {
            return null;
        }
        try {
            return LanguagePrimitives.convertTo(null, type);
        } catch (NetException failure) {
            throw unconvertible(failure, parameter, index, null, type);
        }
    }

    @Override
    public String toString() {
        return overload.signature() + Arrays.toString(argumentTypes);
    }
}
