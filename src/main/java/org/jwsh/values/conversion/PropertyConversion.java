package org.jwsh.values.conversion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.Member;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.PropertyMember;
import org.jwsh.values.SessionAmbient;

/** Makes an object with its constructor without parameters and sets the properties that a dictionary names. */
final class PropertyConversion {
    private final NetType type;

    PropertyConversion(NetType type) {
        this.type = type;
    }

    /** The object; null where the type has no such constructor. */
    Object convert(Object bag) {
        MethodOverload constructor = type.constructors().overloads().stream()
                .filter(overload -> overload.parameters().isEmpty())
                .findFirst()
                .orElse(null);
        if (constructor == null) {
            return null;
        }
        Object made = invoke(constructor);
        entries(bag).forEach((name, value) -> set(made, name, value));
        return made;
    }

    private Object invoke(MethodOverload constructor) {
        try {
            return constructor.body().invoke(null, new Object[0]);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw creationFailed(failure.getMessage(), failure);
        }
    }

    private static Map<String, Object> entries(Object bag) {
        Map<String, Object> entries = new LinkedHashMap<>();
        if (bag instanceof PSObject object) {
            for (int i = 0; i < object.shape().size(); i++) {
                Object slot = object.slot(i);
                entries.put(object.shape().name(i), slot instanceof PSMember member ? member.get(object) : slot);
            }
        } else {
            ((Map<?, ?>) bag).forEach((key, value) -> entries.put(LanguagePrimitives.toStringInvariant(key), value));
        }
        return entries;
    }

    private void set(Object target, String name, Object value) {
        PropertyMember property = type.members().property(name);
        PSMember added = property == null ? SessionAmbient.current().addedToTypes(target, name) : null;
        if (added == null && (property == null || !property.settable())) {
            String settable = settable();
            throw creationFailed(
                    "The property '" + name + "' was not found for the '" + CastFailure.typeText(type) + "' object. "
                            + (settable.isEmpty()
                                    ? "There is no settable property available."
                                    : "The settable properties are: " + settable + "."),
                    null);
        }
        try {
            if (added != null) {
                added.set(target, value);
            } else {
                property.setter().set(target, LanguagePrimitives.convertTo(value, property.type()));
            }
        } catch (NetException failure) {
            throw creationFailed(failure.getMessage(), failure);
        }
    }

    private String settable() {
        return type.members().all().stream()
                .filter(member -> member instanceof PropertyMember property && property.settable())
                .map(PropertyConversion::described)
                .collect(Collectors.joining(", "));
    }

    private static String described(Member member) {
        return "[" + member.name() + " <" + CastFailure.typeText(((PropertyMember) member).type()) + ">]";
    }

    private NetException creationFailed(String reason, Throwable cause) {
        return NetException.of(
                        "System.Management.Automation.PSInvalidCastException",
                        "Cannot create object of type \"" + CastFailure.typeText(type) + "\". " + reason,
                        cause)
                .withRecord("ObjectCreationError", ErrorCategory.InvalidArgument, null);
    }
}
