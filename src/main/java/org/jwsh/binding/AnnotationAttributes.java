package org.jwsh.binding;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jwsh.binding.attributes.AllowEmptyCollectionAttribute;
import org.jwsh.binding.attributes.AllowEmptyStringAttribute;
import org.jwsh.binding.attributes.AllowNullAttribute;
import org.jwsh.binding.attributes.ChangedArgument;
import org.jwsh.binding.attributes.CheckedArgument;
import org.jwsh.binding.attributes.ObsoleteAttribute;
import org.jwsh.binding.attributes.ParameterAttribute;
import org.jwsh.binding.attributes.SupportsWildcardsAttribute;
import org.jwsh.binding.attributes.ValidateCountAttribute;
import org.jwsh.binding.attributes.ValidateLengthAttribute;
import org.jwsh.binding.attributes.ValidateNotNullAttribute;
import org.jwsh.binding.attributes.ValidateNotNullOrEmptyAttribute;
import org.jwsh.binding.attributes.ValidateNotNullOrWhiteSpaceAttribute;
import org.jwsh.binding.attributes.ValidatePatternAttribute;
import org.jwsh.binding.attributes.ValidateRangeAttribute;
import org.jwsh.binding.attributes.ValidateSetAttribute;
import org.jwsh.cmdlet.AllowEmptyCollection;
import org.jwsh.cmdlet.AllowEmptyString;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Obsolete;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.TransformArgument;
import org.jwsh.cmdlet.ValidateArgument;
import org.jwsh.cmdlet.ValidateCount;
import org.jwsh.cmdlet.ValidateLength;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateNotNullOrWhiteSpace;
import org.jwsh.cmdlet.ValidatePattern;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.cmdlet.ValueSource;

/** Makes attributes of the annotations of a cmdlet's field. */
final class AnnotationAttributes {
    private AnnotationAttributes() {}

    /** In source order, the parameter's own first; the list may be added to. */
    static List<Object> of(Field field, Parameter[] places) {
        List<Object> attributes = new ArrayList<>();
        for (Parameter place : places) {
            attributes.add(parameter(place));
        }
        for (Annotation annotation : field.getAnnotations()) {
            Object attribute = of(annotation, field);
            if (attribute != null) {
                attributes.add(attribute);
            }
        }
        return attributes;
    }

    private static ParameterAttribute parameter(Parameter place) {
        ParameterAttribute attribute = new ParameterAttribute();
        attribute.setPosition(place.position());
        attribute.setParameterSetName(place.set());
        attribute.setMandatory(place.mandatory());
        attribute.setValueFromPipeline(place.valueFromPipeline());
        attribute.setValueFromPipelineByPropertyName(place.valueFromPipelineByPropertyName());
        attribute.setValueFromRemainingArguments(place.valueFromRemainingArguments());
        attribute.setHelpMessage(place.helpMessage().isEmpty() ? null : place.helpMessage());
        attribute.setDontShow(place.dontShow());
        return attribute;
    }

    private static Object of(Annotation annotation, Field field) {
        return switch (annotation) {
            case AllowNull _ -> new AllowNullAttribute();
            case AllowEmptyString _ -> new AllowEmptyStringAttribute();
            case AllowEmptyCollection _ -> new AllowEmptyCollectionAttribute();
            case Obsolete obsolete -> new ObsoleteAttribute(obsolete.value(), false);
            case SupportsWildcards _ -> new SupportsWildcardsAttribute();
            case ValidateNotNull _ -> new ValidateNotNullAttribute();
            case ValidateNotNullOrEmpty _ -> new ValidateNotNullOrEmptyAttribute(takesObjects(field));
            case ValidateNotNullOrWhiteSpace _ -> new ValidateNotNullOrWhiteSpaceAttribute();
            case ValidateCount count -> new ValidateCountAttribute(count.min(), count.max());
            case ValidateLength length -> new ValidateLengthAttribute(length.min(), length.max());
            case ValidateRange range
            when !range.kind().isEmpty() ->
                new ValidateRangeAttribute(null, null, ValidateRangeAttribute.Kind.valueOf(range.kind()));
            case TransformArgument change -> new ChangedArgument(change.value());
            case ValidateArgument rule -> new CheckedArgument(rule.value());
            case ValidateRange range -> new ValidateRangeAttribute(number(range.min()), number(range.max()), null);
            case ValidateSet set -> {
                Supplier<List<String>> values = values(set);
                yield new ValidateSetAttribute(values, set.ignoreCase(), textOrNull(set.errorMessage()));
            }
            case ValidatePattern pattern ->
                ValidatePatternAttribute.ignoringCase(pattern.value(), textOrNull(pattern.errorMessage()));
            default -> null;
        };
    }

    private static boolean takesObjects(Field field) {
        ParameterType declared = field.getAnnotation(ParameterType.class);
        return declared != null && declared.value().startsWith("System.Management.Automation.PSObject");
    }

    private static Supplier<List<String>> values(ValidateSet set) {
        if (set.source() == ValueSource.class) {
            List<String> values = List.of(set.value());
            return () -> values;
        }
        try {
            Constructor<? extends ValueSource> constructor = set.source().getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance()::values;
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(set.source() + " has no constructor without parameters", failure);
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
