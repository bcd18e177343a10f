package org.jwsh.values.conversion;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.PrimitiveWidening;
import org.jwsh.values.numbers.NumericRank;
import org.jwsh.values.text.Culture;

/**
 * Conversions to a type without rules of its own, tried in this order: what the type itself accepts, its Parse method, a
 * constructor for the value or for a list of it, its or the value's cast operators, and setting properties from a dictionary.
 */
final class ObjectConversion {
    private final NetType type;

    ObjectConversion(NetType type) {
        this.type = type;
    }

    /** A value, wrapped or not; null where there is no way. */
    Object convert(Object value) {
        Object base = PSObject.unwrap(value);
        Object own = type.accept(base);
        if (own != null) {
            return own;
        }
        Object parsed = base instanceof String text ? parse(text, text) : null;
        if (parsed != null) {
            return parsed;
        }
        Object built = construct(base);
        if (built != null) {
            return built;
        }
        Object cast = CastOperators.convert(base, type);
        if (cast != null) {
            return cast;
        }
        if (NumericRank.of(base) != NumericRank.NONE) {
            return parse(LanguagePrimitives.toStringInvariant(base), base);
        }
        boolean bag = base instanceof Map<?, ?> || base instanceof PSObject object && object.isCustom();
        return bag ? new PropertyConversion(type).convert(base) : null;
    }

    private Object parse(String text, Object given) {
        MethodGroup group = type.staticMembers().method("Parse");
        MethodOverload plain = null;
        MethodOverload cultured = null;
        for (MethodOverload overload : group == null ? List.<MethodOverload>of() : group.overloads()) {
            List<MethodOverload.Parameter> parameters = overload.parameters();
            if (!parameters.isEmpty() && parameters.getFirst().typeName().equals("string")) {
                if (parameters.size() == 1) {
                    plain = overload;
                } else if (parameters.size() == 2
                        && parameters.get(1).typeName().endsWith("IFormatProvider")) {
                    cultured = overload;
                }
            }
        }
        if (cultured != null) {
            return call(cultured, "InvalidCastParseTargetInvocationWithFormatProvider", given, text, Culture.INVARIANT);
        }
        return plain == null ? null : call(plain, "InvalidCastParseTargetInvocation", given, text);
    }

    private Object call(MethodOverload overload, String errorId, Object given, Object... arguments) {
        try {
            return overload.body().invoke(null, arguments);
        } catch (RuntimeException failure) {
            throw CastFailure.because(errorId, given, type, failure);
        } catch (Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw CastFailure.because(errorId, given, type, failure);
        }
    }

    private Object construct(Object value) {
        MethodOverload best = null;
        NetType from = NetTypes.of(value);
        for (MethodOverload overload : type.constructors().overloads()) {
            if (overload.parameters().size() == 1) {
                NetType parameter = overload.parameters().getFirst().type();
                boolean takes = parameter.isInstance(value) || PrimitiveWidening.widens(from, parameter);
                if (takes
                        && (best == null
                                || isCloser(
                                        parameter, best.parameters().getFirst().type(), from))) {
                    best = overload;
                }
            }
        }
        if (best == null) {
            return constructFromList(value);
        }
        NetType parameter = best.parameters().getFirst().type();
        return call(best, "InvalidCastConstructorException", value, LanguagePrimitives.convertTo(value, parameter));
    }

    private static boolean isCloser(NetType parameter, NetType other, NetType from) {
        return parameter == from
                || other != from && (other.isAssignableFrom(parameter) || PrimitiveWidening.widens(parameter, other));
    }

    private Object constructFromList(Object value) {
        if (value instanceof Map<?, ?> || value instanceof PSObject) {
            return null;
        }
        for (MethodOverload overload : type.constructors().overloads()) {
            if (overload.parameters().size() == 1) {
                NetType parameter = overload.parameters().getFirst().type();
                NetType element = elementOf(parameter);
                if (element != null) {
                    Object array = listOf(value, element);
                    return array == null ? null : call(overload, "InvalidCastConstructorException", value, array);
                }
            }
        }
        return null;
    }

    private static NetType elementOf(NetType list) {
        if (list.isArray()) {
            return list.elementType();
        }
        String name = list.fullName();
        if (name.startsWith("System.Collections.Generic.I")
                && list.genericArguments().size() == 1) {
            boolean sequence =
                    name.contains("IEnumerable`1") || name.contains("ICollection`1") || name.contains("IList`1");
            return sequence ? list.genericArguments().getFirst() : null;
        }
        return switch (name) {
            case "System.Collections.ICollection", "System.Collections.IEnumerable", "System.Collections.IList" ->
                NetTypes.OBJECT;
            default -> null;
        };
    }

    /** The elements as an array of the element type; null where one does not convert. */
    private static Object listOf(Object value, NetType element) {
        List<Object> all = new ArrayList<>();
        Iterator<?> elements = Conversions.elements(value);
        try {
            while (elements.hasNext()) {
                all.add(element.converter().convert(elements.next()));
            }
        } catch (NetException _) {
            return null;
        }
        Object array = ((org.jwsh.values.ArrayType) NetTypes.arrayOf(element)).newArray(all.size());
        for (int i = 0; i < all.size(); i++) {
            Array.set(array, i, all.get(i));
        }
        return array;
    }
}
