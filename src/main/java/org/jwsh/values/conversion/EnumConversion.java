package org.jwsh.values.conversion;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.numbers.NumericRank;
import org.jwsh.values.text.WildcardPattern;

/** Conversions to an enum: from names, which may be shortened, from their numbers, and from lists of names. */
final class EnumConversion {
    /** The enums that bring a converter of their own: it knows wildcards, and has an error of its own. */
    private static final Set<String> NAMED_BY_OTHERS =
            Set.of("System.Management.Automation.PSMemberTypes", "System.Management.Automation.PSMemberViewTypes");

    private final EnumType type;

    EnumConversion(EnumType type) {
        this.type = type;
    }

    /** The values in the order of their numbers. */
    static Stream<EnumValue> sorted(EnumType type) {
        return type.values().stream().sorted((a, b) -> Long.compareUnsigned(a.number(), b.number()));
    }

    /** An unwrapped value as a value of the enum; null where there is no way. */
    Object convert(Object value) {
        if (value instanceof EnumValue other) {
            return ofNumber(other.number(), value);
        }
        NumericRank rank = NumericRank.of(value);
        if (rank.isInteger()) {
            return ofNumber(NumericRank.longValue(value), value);
        }
        if (value instanceof String || rank.isNumber()) {
            return ofText(LanguagePrimitives.toStringInvariant(value));
        }
        Iterator<?> elements = LanguagePrimitives.enumerator(value);
        if (elements == null) {
            return null;
        }
        List<String> names = new ArrayList<>();
        elements.forEachRemaining(element -> names.add(LanguagePrimitives.toStringInvariant(element)));
        return ofText(String.join(",", names));
    }

    private EnumValue ofNumber(long number, Object given) {
        EnumValue found = type.of(number);
        if (!isDefined(found)) {
            throw CastFailure.of(
                    "UndefinedIntegerToEnum",
                    "Cannot convert value \"" + LanguagePrimitives.toStringInvariant(given) + "\" to type \"" + type
                            + "\"" + NullConversion.undefined(type),
                    null);
        }
        return found;
    }

    private boolean isDefined(EnumValue value) {
        if (type.isFlags()) {
            long all = 0;
            for (EnumValue label : type.values()) {
                all |= label.number();
            }
            return (value.number() & ~all) == 0;
        }
        return type.values().stream().anyMatch(label -> label.number() == value.number());
    }

    private EnumValue ofText(String text) {
        long number = 0;
        for (String part : text.split(",", -1)) {
            EnumValue value = ofName(part.strip());
            if (value == null) {
                return shortened(text);
            }
            number |= value.number();
        }
        return ofNumber(number, text);
    }

    /** All values whose names fit a pattern, together; null where none does. */
    private EnumValue ofPattern(String name) {
        WildcardPattern pattern = WildcardPattern.of(name, true);
        List<EnumValue> fitting = type.values().stream()
                .filter(label -> pattern.isMatch(label.label()))
                .toList();
        return fitting.isEmpty()
                ? null
                : type.of(fitting.stream().mapToLong(EnumValue::number).reduce(0, (a, b) -> a | b));
    }

    private EnumValue ofName(String name) {
        if (NAMED_BY_OTHERS.contains(type.fullName()) && WildcardPattern.hasWildcards(name)) {
            return ofPattern(name);
        }
        EnumValue exact = type.find(name);
        if (exact != null || name.isEmpty() || !name.matches("[+-]?[0-9]{1,19}")) {
            return exact;
        }
        try {
            return type.of(Long.parseLong(name));
        } catch (NumberFormatException tooLong) {
            return null;
        }
    }

    /** The one value whose name begins with the text. */
    private EnumValue shortened(String text) {
        List<EnumValue> candidates = sorted(type)
                .filter(label -> label.label().regionMatches(true, 0, text, 0, text.length()))
                .toList();
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        if (candidates.isEmpty() && NAMED_BY_OTHERS.contains(type.fullName())) {
            throw CastFailure.because(
                    "InvalidCastEnumStringNotFound",
                    text,
                    type,
                    NetException.of(
                            "System.Management.Automation.PSInvalidCastException",
                            "Cannot convert value \"" + text + "\" to type \"" + type + "\""
                                    + NullConversion.undefined(type)));
        }
        String reason = candidates.isEmpty()
                ? "Unable to match the identifier name " + text
                        + " to a valid enumerator name. Specify one of the following"
                        + " enumerator names and try again:\n" + names(sorted(type))
                : "The identifier name " + text
                        + " cannot be processed because it is either too similar or identical to the"
                        + " following enumerator names: " + names(candidates.stream())
                        + ". Use a more specific identifier name.";
        throw CastFailure.because(
                "SubstringDisambiguationEnumParseThrewAnException",
                text,
                type,
                NetException.of("System.Management.Automation.RuntimeException", reason));
    }

    private static String names(Stream<EnumValue> values) {
        return values.map(EnumValue::label).collect(Collectors.joining(", "));
    }
}
