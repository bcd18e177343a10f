package org.jwsh.commands.utility;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.runtime.members.TypeFileMembers;
import org.jwsh.runtime.members.TypeProperty;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.numbers.Decimal;
import org.jwsh.values.numbers.NumericRank;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.DoubleText;
import org.jwsh.values.text.Formattable;
import org.jwsh.values.xml.XmlNode;

/** Writes values as JSON, laid out as PowerShell does. */
final class JsonText {
    /** Which characters of strings are written as escapes beyond those that must be. */
    enum Escaping {
        Default,
        EscapeNonAscii,
        EscapeHtml
    }

    /**
     * How JSON is written.
     *
     * @param deepest how many levels of lists and objects lie below the first
     */
    record Settings(int deepest, boolean compress, boolean enumsAsStrings, Escaping escaping) {
        JsonText json() {
            return new JsonText(deepest, compress, enumsAsStrings, escaping);
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final boolean compress;
    private final boolean enumsAsStrings;
    private final Escaping escaping;
    private final int deepest;
    private boolean truncated;

    /** @param deepest how many levels of lists and objects lie below the first */
    JsonText(int deepest, boolean compress, boolean enumsAsStrings, Escaping escaping) {
        this.deepest = deepest;
        this.compress = compress;
        this.enumsAsStrings = enumsAsStrings;
        this.escaping = escaping;
    }

    String write(Object value) {
        write(value, 0, 0);
        return text.toString();
    }

    /** Whether values lay too deep and were written as their texts. */
    boolean isTruncated() {
        return truncated;
    }

    private void write(Object value, int depth, int indent) {
        Object base = PSObject.unwrap(value);
        switch (base) {
            case null -> text.append("null");
            case AutomationNull _ -> text.append("null");
            case String string -> string(string);
            case Character character -> string(character.toString());
            case Boolean bool -> text.append(bool ? "true" : "false");
            case EnumValue label -> enumValue(label);
            case Double number -> real(number, DoubleText.shortest(number, Culture.INVARIANT));
            case Float number -> real(number, DoubleText.shortest(number, Culture.INVARIANT));
            case Decimal number -> text.append(withPoint(number.toString()));
            case Byte number -> text.append(number & 0xFF);
            case BigInteger number -> text.append(number);
            case Number number when NumericRank.of(number) != NumericRank.NONE -> text.append(number);
            case Formattable date when isDate(base) -> string(JsonDates.write(date));
            default -> writeOther(value, base, depth, indent);
        }
    }

    private static boolean isDate(Object base) {
        String name = NetTypes.of(base).fullName();
        return name.equals("System.DateTime") || name.equals("System.DateTimeOffset");
    }

    private void writeOther(Object value, Object base, int depth, int indent) {
        String type = NetTypes.of(base).fullName();
        if (type.equals("System.Guid") || type.equals("System.Uri")) {
            string(LanguagePrimitives.toStringInvariant(base));
        } else if (depth > deepest) {
            truncated = true;
            string(LanguagePrimitives.toStringInvariant(value));
        } else if (base instanceof ScriptBlock block) {
            string(block.text());
        } else if (base instanceof Map<?, ?> dictionary) {
            object(entries(dictionary, value), depth, indent);
        } else if (base instanceof XmlNode node) {
            list(node.children().iterator(), depth, indent);
        } else {
            Iterator<?> elements = LanguagePrimitives.enumerator(base);
            if (elements == null) {
                object(properties(value), depth, indent);
            } else {
                list(elements, depth, indent);
            }
        }
    }

    private static Map<String, Object> entries(Map<?, ?> dictionary, Object value) {
        Map<String, Object> found = new LinkedHashMap<>();
        dictionary.forEach((key, held) -> found.put(name(key, dictionary), held));
        if (value instanceof PSObject object) {
            for (int slot = 0; slot < object.shape().size(); slot++) {
                if (!(object.slot(slot) instanceof PSMember)) {
                    found.putIfAbsent(object.shape().name(slot), object.slot(slot));
                }
            }
        }
        return found;
    }

    private static String name(Object key, Map<?, ?> dictionary) {
        if (PSObject.unwrap(key) instanceof String text) {
            return text;
        }
        throw NetException.of(
                        "System.InvalidOperationException",
                        "The type '" + NetTypes.of(dictionary).fullName()
                                + "' is not supported for serialization or deserialization of a dictionary. Keys must"
                                + " be strings.")
                .withRecord("NonStringKeyInDictionary", ErrorCategory.InvalidOperation, dictionary);
    }

    /** The properties of the type, hidden ones too, then what was added to it. */
    private static Map<String, Object> properties(Object value) {
        List<String> added = value instanceof PSObject
                ? List.of()
                : TypeFileMembers.of(NetTypes.of(value).fullName());
        Map<String, Object> found = new LinkedHashMap<>();
        List<PSMember> members = new java.util.ArrayList<>(ObjectMembers.members(value));
        members.sort((one, other) -> Boolean.compare(other instanceof TypeProperty, one instanceof TypeProperty));
        for (PSMember member : members) {
            if (!member.isProperty()
                    || added.contains(member.name())
                    || member.hidden() && !(member instanceof TypeProperty)) {
                continue;
            }
            try {
                found.put(member.name(), member.get(value));
            } catch (NetException unreadable) {
                found.put(member.name(), null);
            }
        }
        return found;
    }

    private void object(Map<String, Object> entries, int depth, int indent) {
        if (entries.isEmpty()) {
            text.append("{}");
            return;
        }
        text.append('{');
        boolean first = true;
        for (Map.Entry<String, Object> entry : entries.entrySet()) {
            separate(first, indent + 1);
            first = false;
            string(entry.getKey());
            text.append(compress ? ":" : ": ");
            write(entry.getValue(), depth + 1, indent + 1);
        }
        close('}', indent);
    }

    private void list(Iterator<?> elements, int depth, int indent) {
        if (!elements.hasNext()) {
            text.append("[]");
            return;
        }
        text.append('[');
        boolean first = true;
        while (elements.hasNext()) {
            separate(first, indent + 1);
            first = false;
            write(elements.next(), depth + 1, indent + 1);
        }
        close(']', indent);
    }

    private void separate(boolean first, int indent) {
        if (!first) {
            text.append(',');
        }
        newLine(indent);
    }

    private void close(char bracket, int indent) {
        newLine(indent);
        text.append(bracket);
    }

    private void newLine(int indent) {
        if (!compress) {
            text.append('\n').append("  ".repeat(indent));
        }
    }

    private void enumValue(EnumValue label) {
        if (enumsAsStrings) {
            string(label.toString());
        } else {
            text.append(label.number());
        }
    }

    private void real(double number, String shortest) {
        if (Double.isNaN(number)) {
            text.append("\"NaN\"");
        } else if (Double.isInfinite(number)) {
            text.append(number > 0 ? "\"Infinity\"" : "\"-Infinity\"");
        } else {
            text.append(withPoint(shortest));
        }
    }

    private static String withPoint(String number) {
        return number.indexOf('.') >= 0 || number.indexOf('E') >= 0 ? number : number + ".0";
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value.charAt(i));
        }
        text.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> text.append(escaping == Escaping.EscapeHtml ? "\\u0022" : "\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (isEscaped(c)) {
                    text.append(String.format("\\u%04x", (int) c));
                } else {
                    text.append(c);
                }
            }
        }
    }

    private boolean isEscaped(char c) {
        return c < ' '
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029'
                || escaping == Escaping.EscapeNonAscii && c > 126
                || escaping == Escaping.EscapeHtml && "<>&'".indexOf(c) >= 0;
    }
}
