package org.jwsh.formatting;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.GenericDictionary;
import org.jwsh.values.numbers.Decimal;
import org.jwsh.values.text.CompositeFormat;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.NumberFormat;
import org.jwsh.values.text.StringForm;
import org.jwsh.values.types.DictionaryEntry;
import org.jwsh.values.types.KeyValuePair;
import org.jwsh.values.xml.XmlNode;

/** The text of a value in a cell or a line. */
public final class ValueText {
    private static final Set<String> NAMED_BY_PROPERTY = Set.of("System.IO.FileInfo", "System.IO.DirectoryInfo");

    /** Whether objects of a class have a text of their very own, not one that their base class gives them. */
    private static final ClassValue<Boolean> HAS_OWN_TEXT = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> javaClass) {
            try {
                Method text = javaClass.getMethod("toString");
                boolean generated = javaClass.isRecord() && Modifier.isFinal(text.getModifiers());
                return text.getDeclaringClass() == javaClass && !generated;
            } catch (NoSuchMethodException impossible) {
                return false;
            }
        }
    };

    private ValueText() {}

    /**
     * The text of a value.
     *
     * @param format a format string with places or for the value itself; null for none
     * @param inTable whether fractions are shown with the culture's decimals
     * @param limit how many elements of a list are shown; below zero for all
     */
    public static String of(Object value, String format, boolean inTable, int limit) {
        if (format != null && !format.isEmpty() && value != null) {
            try {
                return formatted(value, format);
            } catch (FlowException flow) {
                throw flow;
            } catch (RuntimeException _) {
                return of(value, inTable, limit);
            }
        }
        return of(value, inTable, limit);
    }

    private static String formatted(Object value, String format) {
        boolean composite = format.contains("{0") || format.contains("}");
        return CompositeFormat.format(Culture.current(), composite ? format : "{0:" + format + "}", value);
    }

    private static String of(Object value, boolean inTable, int limit) {
        if (value == null) {
            return "";
        }
        Iterator<?> elements = elements(value);
        if (elements != null) {
            return list(elements, limit);
        }
        Object base = PSObject.unwrap(value);
        if (inTable && (base instanceof Double || base instanceof Float || base instanceof Decimal)) {
            return NumberFormat.format(base, "F", Culture.current());
        }
        return switch (base) {
            case NetType type -> type.toString();
            case XmlNode node -> node.localName();
            default -> StringForm.current(value);
        };
    }

    /** The elements of lists and the entries of dictionaries; null for everything else. */
    public static Iterator<?> elements(Object value) {
        return switch (PSObject.unwrap(value)) {
            case GenericDictionary typed -> KeyValuePair.of(typed);
            case Map<?, ?> map ->
                map.entrySet().stream().map(DictionaryEntry::new).iterator();
            case null, default -> LanguagePrimitives.enumerator(value);
        };
    }

    private static String list(Iterator<?> elements, int limit) {
        StringBuilder text = new StringBuilder("{");
        for (int count = 0; elements.hasNext(); count++) {
            Object element = elements.next();
            if (count == limit) {
                return text.append("…}").toString();
            }
            text.append(count > 0 ? ", " : "").append(element(element));
        }
        return text.append('}').toString();
    }

    private static String element(Object element) {
        Object base = PSObject.unwrap(element);
        if (base == null) {
            return "$null";
        }
        if (base instanceof NetType type) {
            return type.toString();
        }
        if (base instanceof XmlNode node) {
            return node.localName();
        }
        if (!hasOwnText(base)) {
            PropertyExpression name = DisplayProperties.displayName(element);
            PropertyExpression.Reading reading = name == null ? PropertyExpression.Reading.MISSING : name.read(element);
            if (reading.found() && reading.error() == null) {
                return StringForm.current(reading.value());
            }
        }
        String text = StringForm.current(element);
        return text.isEmpty() && base.getClass().isArray() ? NetTypes.of(base).fullName() : text;
    }

    private static boolean hasOwnText(Object base) {
        if (base instanceof PSObject) {
            return true;
        }
        NetType type = NetTypes.of(base);
        return HAS_OWN_TEXT.get(base.getClass())
                && !NAMED_BY_PROPERTY.contains(type.fullName())
                && !StringForm.current(base).equals(type.toString());
    }
}
