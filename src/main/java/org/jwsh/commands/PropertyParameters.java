package org.jwsh.commands;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jwsh.formatting.Alignment;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.text.WildcardPattern;

/**
 * Reads the {@code -Property} and {@code -GroupBy} arguments of cmdlets: names, script blocks, and hashtables whose keys may be
 * cut short.
 */
public final class PropertyParameters {
    private static final String EXPRESSION_TYPES = "{System.String, System.Management.Automation.ScriptBlock}";

    /** What a hashtable may say. */
    public enum Key {
        EXPRESSION("expression", null),
        FORMAT_STRING("formatString", "System.String"),
        WIDTH("width", "System.Int32"),
        ALIGNMENT("alignment", "System.String"),
        /** A width in the words of a page: a number or a text. */
        PAGE_WIDTH("width", null),
        /** An alignment in the words of a page: any text. */
        PAGE_ALIGNMENT("alignment", "System.String"),
        /** A label that may be called a name too. */
        LABEL("label", "System.String"),
        /** A name that may be called a label too. */
        NAME("name", "System.String"),
        DEPTH("depth", "System.Int32"),
        ASCENDING("ascending", null),
        DESCENDING("descending", null);

        private final String word;
        private final String type;

        /** @param type that of its value, or null where it has several or any */
        Key(String word, String type) {
            this.word = word;
            this.type = type;
        }

        private boolean isMeantBy(String written) {
            return begins(word, written)
                    || this == LABEL && begins(NAME.word, written)
                    || this == NAME && begins(LABEL.word, written);
        }

        private static boolean begins(String word, String written) {
            return word.regionMatches(true, 0, written, 0, written.length()) && written.length() <= word.length();
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
     * @param pageWidth null where none was given
     * @param pageAlignment null where none was given
     */
    public record Property(
            PropertyExpression expression,
            String label,
            int width,
            Alignment alignment,
            String format,
            int depth,
            Boolean ascending,
            String pageWidth,
            String pageAlignment) {
        /** The same of another expression. */
        public Property of(PropertyExpression other) {
            return new Property(other, label, width, alignment, format, depth, ascending, pageWidth, pageAlignment);
        }
    }

    private final List<Key> allowed;
    private final boolean wildcards;

    private PropertyParameters(List<Key> allowed, boolean wildcards) {
        this.allowed = allowed;
        this.wildcards = wildcards;
    }

    /** A reader that takes hashtables with an expression and these keys. */
    public static PropertyParameters allowing(Key... keys) {
        List<Key> all = new ArrayList<>();
        all.add(Key.EXPRESSION);
        all.addAll(List.of(keys));
        return new PropertyParameters(List.copyOf(all), true);
    }

    /** One that takes the same without patterns. */
    public PropertyParameters withoutWildcards() {
        return new PropertyParameters(allowed, false);
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
            case String name -> plain(named(name, false));
            case null ->
                throw error(
                        "DictionaryKeyUnknownType",
                        "The value of a parameter was null; one of the following types was expected: "
                                + EXPRESSION_TYPES + ".");
            default ->
                throw error(
                        "DictionaryKeyUnknownType",
                        "Cannot convert " + typeName(base) + " to one of the following types " + EXPRESSION_TYPES
                                + ".");
        };
    }

    /** A property that nothing but its expression was said of. */
    public static Property plain(PropertyExpression expression) {
        return new Property(expression, null, 0, null, null, 0, null, null, null);
    }

    private Property read(Map<?, ?> table) {
        Map<Key, Object> given = new EnumMap<>(Key.class);
        for (Map.Entry<?, ?> entry : table.entrySet()) {
            if (!(entry.getKey() instanceof String written)) {
                throw error(
                        "DictionaryKeyNonString",
                        "The " + NetTypes.of(entry.getKey()).name()
                                + " key type is not valid. The key must be a string.");
            }
            Key key = key(written);
            if (given.containsKey(key)) {
                throw error(
                        "DictionaryKeyDuplicate",
                        "The duplicated key \"" + written + "\" conflicts with \"" + key.word + "\".");
            }
            Object value = PSObject.unwrap(entry.getValue());
            checkType(key, written, value);
            given.put(key, value);
        }
        if (!given.containsKey(Key.EXPRESSION)) {
            throw error("DictionaryKeyMandatoryEntry", "A mandatory entry for expression is missing.");
        }
        return property(given);
    }

    private Property property(Map<Key, Object> given) {
        PropertyExpression expression = given.get(Key.EXPRESSION) instanceof ScriptBlock block
                ? new PropertyExpression.Scripted(block)
                : named((String) given.get(Key.EXPRESSION), true);
        String label = null;
        int width = 0;
        Alignment alignment = null;
        String format = null;
        int depth = 0;
        Boolean ascending = null;
        String pageWidth = null;
        String pageAlignment = null;
        for (Key key : allowed) {
            if (given.containsKey(key)) {
                Object value = given.get(key);
                switch (key) {
                    case EXPRESSION -> {}
                    case NAME -> label = value.equals("") ? null : (String) value;
                    case LABEL -> label = value.equals("") ? " " : (String) value;
                    case WIDTH -> width = width((Integer) value);
                    case ALIGNMENT -> alignment = alignment((String) value);
                    case PAGE_WIDTH -> pageWidth = value.toString();
                    case PAGE_ALIGNMENT -> pageAlignment = (String) value;
                    case FORMAT_STRING -> format = format((String) value);
                    case DEPTH -> depth = (Integer) value;
                    case ASCENDING -> ascending = LanguagePrimitives.isTrue(value);
                    case DESCENDING -> ascending = descending(ascending, LanguagePrimitives.isTrue(value));
                }
            }
        }
        return new Property(expression, label, width, alignment, format, depth, ascending, pageWidth, pageAlignment);
    }

    /** Where both orders are given, and contradict each other, neither counts; else the ascending one is what counts. */
    private static Boolean descending(Boolean ascending, boolean descending) {
        if (ascending == null) {
            return !descending;
        }
        return ascending == descending ? null : ascending;
    }

    private Key key(String written) {
        Key found = null;
        for (Key key : allowed) {
            if (key.isMeantBy(written)) {
                if (found != null) {
                    throw error(
                            "DictionaryKeyAmbiguous",
                            "The " + written + " key is ambiguous; " + found.word + " and " + key.word + " conflict.");
                }
                found = key;
            }
        }
        if (found == null) {
            throw error("DictionaryKeyIllegal", "The " + written + " key is not valid.");
        }
        return found;
    }

    private static void checkType(Key key, String written, Object value) {
        boolean expression = key == Key.EXPRESSION;
        boolean pageWidth = key == Key.PAGE_WIDTH;
        if (key.type == null && !expression && !pageWidth) {
            return;
        }
        if (value == null) {
            throw error("DictionaryKeyMissingValue", "The " + written + " key has no value.");
        }
        if (expression && !(value instanceof String) && !(value instanceof ScriptBlock)) {
            throw error(
                    "DictionaryKeyIllegalValue1",
                    "The \"" + written + "\" key has a type, " + typeName(value)
                            + ", that is not valid; expected types are " + EXPRESSION_TYPES + ".");
        }
        if (pageWidth && !(value instanceof String) && !(value instanceof Integer)) {
            throw error(
                    "DictionaryKeyIllegalValue1",
                    "The \"" + written + "\" key has a type, " + typeName(value)
                            + ", that is not valid; expected types are {System.String, System.Int32}.");
        }
        if (!expression && !pageWidth && !typeName(value).equals(key.type)) {
            throw error(
                    "DictionaryKeyIllegalValue2",
                    "The \"" + written + "\" key has a type, " + typeName(value)
                            + ", that is not valid; expected type is " + key.type + ".");
        }
    }

    private PropertyExpression named(String name, boolean inHashtable) {
        if (name.isEmpty()) {
            throw inHashtable
                    ? error("ExpressionEmptyString1", "The \"expression\" key cannot have an empty string value.")
                    : error("ExpressionEmptyString2", "An empty string value is not allowed.");
        }
        if (!wildcards && WildcardPattern.hasWildcards(name)) {
            throw inHashtable
                    ? error(
                            "ExpressionGlobbing1",
                            "The \"expression\" key cannot have wildcard characters in value \"" + name + "\".")
                    : error("ExpressionGlobbing2", "Wildcard characters are not allowed in \"" + name + "\".");
        }
        return PropertyExpression.named(name);
    }

    private static String typeName(Object value) {
        return NetTypes.of(value).fullName();
    }

    private static String format(String value) {
        if (value.isEmpty()) {
            throw error("FormatStringEmpty", "Cannot have an empty formatting string for key \"formatString\".");
        }
        return value;
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
        NetException exception = NetException.of("System.NotSupportedException", "Specified method is not supported.");
        ErrorRecord error = new ErrorRecord(exception, id, ErrorCategory.InvalidArgument, null);
        error.details(text);
        exception.errorRecord(error);
        return exception;
    }
}
