package org.jwsh.values;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** A condition on flags: a comma means or, a plus sign and, an exclamation mark not. */
public final class FlagsExpression {
    private record Term(long bits, boolean negated) {
        boolean holds(long flags) {
            return ((flags & bits) == bits) != negated;
        }
    }

    private final String text;
    private final List<List<Term>> alternatives = new ArrayList<>();

    private FlagsExpression(String text) {
        this.text = text;
    }

    /**
     * The condition that a text, or a list of alternatives, stands for. Names of flags may be shortened.
     *
     * @throws NetException where a name is none of the enum's
     */
    public static FlagsExpression of(Object given, EnumType type) {
        if (PSObject.unwrap(given) instanceof FlagsExpression known) {
            return known;
        }
        List<String> parts = new ArrayList<>();
        Iterator<?> elements = LanguagePrimitives.enumerator(given);
        if (elements == null) {
            parts.add(LanguagePrimitives.toStringInvariant(given));
        } else {
            elements.forEachRemaining(element -> parts.add(LanguagePrimitives.toStringInvariant(element)));
        }
        FlagsExpression expression = new FlagsExpression(String.join(",", parts));
        for (String alternative : expression.text.split(",")) {
            List<Term> terms = new ArrayList<>();
            for (String term : alternative.split("\\+")) {
                terms.add(term(term.strip(), type));
            }
            expression.alternatives.add(terms);
        }
        return expression;
    }

    private static Term term(String written, EnumType type) {
        boolean negated = written.startsWith("!");
        String name = negated ? written.substring(1).strip() : written;
        EnumValue value = (EnumValue) LanguagePrimitives.convertTo(unshortened(name), type);
        return new Term(value.number(), negated);
    }

    /** The letters that stand for attributes of files, though other names begin with them, too. */
    private static String unshortened(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "d" -> "Directory";
            case "h" -> "Hidden";
            case "l" -> "ReparsePoint";
            case "r" -> "ReadOnly";
            case "s" -> "System";
            default -> name;
        };
    }

    /** Whether the condition speaks of some flags, whatever it says. */
    public boolean mentions(long flags) {
        return alternatives.stream().flatMap(List::stream).anyMatch(term -> (term.bits() & flags) != 0);
    }

    /** Whether flags meet the condition. */
    public boolean evaluate(long flags) {
        return alternatives.stream().anyMatch(terms -> terms.stream().allMatch(term -> term.holds(flags)));
    }

    @Override
    public String toString() {
        return text;
    }
}
