package org.jwsh.commands;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jwsh.formatting.Alignment;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;

/**
 * Reads the {@code -Property} and {@code -GroupBy} arguments of cmdlets: names, script blocks, and hashtables whose keys may be
 * cut short.
 */
public final class PropertyParameters {
    /** What a hashtable may say. */
    public enum Key {
        EXPRESSION("expression"),
        NAME("name"),
        LABEL("label"),
        WIDTH("width"),
        ALIGNMENT("alignment"),
        FORMAT_STRING("formatString"),
        DEPTH("depth"),
        ASCENDING("ascending"),
        DESCENDING("descending");

        private final String word;

        Key(String word) {
            this.word = word;
        }
    }

    /**
     * One argument.
     *
     * @param label null where none was given
     * @param width 0 where none was given
     * @param alignment null where none was given
     * @param format null where none was given
     * @param depth 0 where none was given
     * @param ascending null where neither order was given
     */
    public record Property(
            PropertyExpression expression,
            String label,
            int width,
            Alignment alignment,
            String format,
            int depth,
            Boolean ascending) {}

    private final Set<Key> allowed;

    private PropertyParameters(Set<Key> allowed) {
        this.allowed = allowed;
    }

    /** A reader that takes hashtables with an expression and these keys. */
    public static PropertyParameters allowing(Key... keys) {
        Set<Key> all = EnumSet.of(Key.EXPRESSION);
        all.addAll(Arrays.asList(keys));
        return new PropertyParameters(all);
    }

    /**
     * The properties.
     *
     * @param arguments null for none
     * @throws NetException with PowerShell's error for what is no property
     */
    public List<Property> read(Object[] arguments) {
        List<Property> properties = new ArrayList<>();
        for (Object argument : arguments == null ? new Object[0] : arguments) {
            properties.add(read(argument));
        }
        return properties;
    }

    /** One property. */
    public Property read(Object argument) {
        Object base = PSObject.unwrap(argument);
        return switch (base) {
            case Map<?, ?> table -> read(table);
            case ScriptBlock block -> plain(new PropertyExpression.Scripted(block));
            case PropertyExpression expression -> plain(expression);
            case null ->
                throw error("InvalidType", "The property parameter cannot be null.", "System.NotSupportedException");
            default -> plain(PropertyExpression.named(LanguagePrimitives.toStringInvariant(argument)));
        };
    }

    private static Property plain(PropertyExpression expression) {
        return new Property(expression, null, 0, null, null, 0, null);
    }

    private Property read(Map<?, ?> table) {
        PropertyExpression expression = null;
        String label = null;
        int width = 0;
        Alignment alignment = null;
        String format = null;
        int depth = 0;
        Boolean ascending = null;
        for (Map.Entry<?, ?> entry : table.entrySet()) {
            String written = LanguagePrimitives.toStringInvariant(entry.getKey());
            Object value = PSObject.unwrap(entry.getValue());
            switch (key(written)) {
                case EXPRESSION -> expression = expression(written, value);
                case NAME, LABEL -> label = label(typed(written, value, String.class, "System.String"));
                case WIDTH -> width = width(typed(written, value, Integer.class, "System.Int32"));
                case ALIGNMENT -> alignment = alignment(typed(written, value, String.class, "System.String"));
                case FORMAT_STRING -> format = typed(written, value, String.class, "System.String");
                case DEPTH -> depth = typed(written, value, Integer.class, "System.Int32");
                case ASCENDING -> ascending = LanguagePrimitives.isTrue(value);
                case DESCENDING -> ascending = !LanguagePrimitives.isTrue(value);
            }
        }
        if (expression == null) {
            throw error("DictionaryKeyMandatoryEntry", "A mandatory entry for expression is missing.");
        }
        return new Property(expression, label, width, alignment, format, depth, ascending);
    }

    private Key key(String written) {
        String folded = written.toLowerCase(Locale.ROOT);
        Key found = null;
        for (Key key : allowed) {
            String word = key.word.toLowerCase(Locale.ROOT);
            if (word.equals(folded)) {
                return key;
            }
            if (!folded.isEmpty() && word.startsWith(folded)) {
                if (found != null) {
                    throw error(
                            "DictionaryKeyAmbiguous",
                            "The " + written + " key is ambiguous; it can be interpreted as " + found.word + " or "
                                    + key.word + ".");
                }
                found = key;
            }
        }
        if (found == null) {
            throw error("DictionaryKeyIllegal", "The " + written + " key is not valid.");
        }
        return found;
    }

    private static PropertyExpression expression(String written, Object value) {
        return switch (value) {
            case ScriptBlock block -> new PropertyExpression.Scripted(block);
            case String name -> PropertyExpression.named(name);
            case null, default ->
                throw error(
                        "DictionaryKeyIllegalValue1",
                        "The \"" + written + "\" key has a type, " + typeName(value)
                                + ", that is not valid; expected types are {System.String,"
                                + " System.Management.Automation.ScriptBlock}.");
        };
    }

    private static <T> T typed(String written, Object value, Class<T> type, String name) {
        if (!type.isInstance(value)) {
            throw error(
                    "DictionaryKeyIllegalValue2",
                    "The \"" + written + "\" key has a type, " + typeName(value)
                            + ", that is not valid; expected type is " + name + ".");
        }
        return type.cast(value);
    }

    private static String typeName(Object value) {
        return value == null ? "null" : NetTypes.of(value).fullName();
    }

    private static String label(String value) {
        return value.isEmpty() ? " " : value;
    }

    private static int width(int value) {
        if (value <= 0) {
            throw error("WidthOutOfRange", "The value \"" + value + "\" for key \"width\" should be greater than 0.");
        }
        return value;
    }

    private static Alignment alignment(String value) {
        if (!value.isEmpty()) {
            for (Alignment alignment : Alignment.values()) {
                if (alignment.name().startsWith(value.toUpperCase(Locale.ROOT))) {
                    return alignment;
                }
            }
        }
        throw error(
                "AlignmentIllegalValue",
                "The value \"" + value
                        + "\" for key \"alignment\" is not valid; valid values are {left, center, right}.");
    }

    private static NetException error(String id, String text) {
        return error(id, text, "System.NotSupportedException");
    }

    private static NetException error(String id, String text, String exceptionType) {
        NetException exception = NetException.of(exceptionType, "Specified method is not supported.");
        ErrorRecord error = new ErrorRecord(exception, id, ErrorCategory.InvalidArgument, null);
        error.details(text);
        exception.errorRecord(error);
        return exception;
    }
}
