package org.jwsh.binding;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jwsh.binding.Markings.MarkedField;
import org.jwsh.binding.attributes.AllowEmptyCollectionAttribute;
import org.jwsh.binding.attributes.AllowEmptyStringAttribute;
import org.jwsh.binding.attributes.AllowNullAttribute;
import org.jwsh.binding.attributes.ChangedArgument;
import org.jwsh.binding.attributes.CheckedArgument;
import org.jwsh.binding.attributes.ObsoleteAttribute;
import org.jwsh.binding.attributes.PSDefaultValueAttribute;
import org.jwsh.binding.attributes.SupportsWildcardsAttribute;
import org.jwsh.binding.attributes.ValidateCountAttribute;
import org.jwsh.binding.attributes.ValidateLengthAttribute;
import org.jwsh.binding.attributes.ValidateNotNullAttribute;
import org.jwsh.binding.attributes.ValidateNotNullOrEmptyAttribute;
import org.jwsh.binding.attributes.ValidateNotNullOrWhiteSpaceAttribute;
import org.jwsh.binding.attributes.ValidatePatternAttribute;
import org.jwsh.binding.attributes.ValidateRangeAttribute;
import org.jwsh.binding.attributes.ValidateSetAttribute;
import org.jwsh.cmdlet.ArgumentRule;
import org.jwsh.cmdlet.ArgumentTransformer;
import org.jwsh.cmdlet.ValueSource;

/** Makes attributes of the annotations of a cmdlet's field. */
final class MarkingAttributes {
    private MarkingAttributes() {}

    /** In source order, all but those that place the parameter. */
    static List<Object> of(MarkedField marked) {
        List<Object> attributes = new ArrayList<>();
        for (Marking marking : marked.markings()) {
            Object attribute = of(marking, marked);
            if (attribute != null) {
                attributes.add(attribute);
            }
        }
        return attributes;
    }

    private static Object of(Marking marking, MarkedField marked) {
        return switch (marking.kind()) {
            case "AllowNull" -> new AllowNullAttribute();
            case "AllowEmptyString" -> new AllowEmptyStringAttribute();
            case "AllowEmptyCollection" -> new AllowEmptyCollectionAttribute();
            case "DefaultValue" -> new PSDefaultValueAttribute(null, marking.text("value"));
            case "Obsolete" -> new ObsoleteAttribute(marking.text("value"), false);
            case "SupportsWildcards" -> new SupportsWildcardsAttribute();
            case "ValidateNotNull" -> new ValidateNotNullAttribute();
            case "ValidateNotNullOrEmpty" -> new ValidateNotNullOrEmptyAttribute(takesObjects(marked));
            case "ValidateNotNullOrWhiteSpace" -> new ValidateNotNullOrWhiteSpaceAttribute();
            case "ValidateCount" -> new ValidateCountAttribute(marking.number("min", 0), marking.number("max", 0));
            case "ValidateLength" -> new ValidateLengthAttribute(marking.number("min", 0), marking.number("max", 0));
            case "ValidateRange" -> range(marking);
            case "TransformArgument" ->
                new ChangedArgument(made(ArgumentTransformer.class, marking.text("value"), marked));
            case "ValidateArgument" -> new CheckedArgument(made(ArgumentRule.class, marking.text("value"), marked));
            case "ValidateSet" ->
                new ValidateSetAttribute(
                        values(marking, marked),
                        marking.flag("ignoreCase", true),
                        textOrNull(marking.text("errorMessage")));
            case "ValidatePattern" ->
                ValidatePatternAttribute.ignoringCase(marking.text("value"), textOrNull(marking.text("errorMessage")));
            default -> null;
        };
    }

    private static boolean takesObjects(MarkedField marked) {
        Marking declared = marked.first("ParameterType");
        return declared != null && declared.text("value").startsWith("System.Management.Automation.PSObject");
    }

    private static ValidateRangeAttribute range(Marking marking) {
        String kind = marking.text("kind");
        return kind.isEmpty()
                ? new ValidateRangeAttribute(number(marking.text("min")), number(marking.text("max")), null)
                : new ValidateRangeAttribute(null, null, ValidateRangeAttribute.Kind.valueOf(kind));
    }

    private static Supplier<List<String>> values(Marking marking, MarkedField marked) {
        String source = marking.text("source");
        if (source.isEmpty() || source.equals(ValueSource.class.getName())) {
            List<String> values = marking.texts("value");
            return () -> values;
        }
        return made(ValueSource.class, source, marked)::values;
    }

    /** A new one of a cmdlet's own classes. */
    private static <T> T made(Class<T> kind, String className, MarkedField marked) {
        try {
            Constructor<? extends T> constructor = Class.forName(
                            className, true, marked.field().getDeclaringClass().getClassLoader())
                    .asSubclass(kind)
                    .getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(className + " has no constructor without parameters", failure);
        }
    }

    private static String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Object number(String text) {
        if (text.indexOf('.') >= 0) {
            return Double.valueOf(text);
        }
        long value = Long.parseLong(text);
        if (value == (int) value) {
            return (int) value;
        }
        return value;
    }
}
