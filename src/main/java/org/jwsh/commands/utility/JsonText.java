package org.jwsh.commands.utility;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.runtime.members.TypeProperty;
import org.jwsh.values.AddedMembers;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.LongWork;
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
    private final LongWork work = new LongWork();
    private final boolean compress;
    private final boolean enumsAsStrings;
    private final Escaping escaping;
    private final int deepest;
    private boolean truncated;

    /** At which depth the values of the pipeline are: nowhere where there are none. */
    private int pipedDepth = -1;

    /** @param deepest how many levels of lists and objects lie below the first */
    JsonText(int deepest, boolean compress, boolean enumsAsStrings, Escaping escaping) {
        this.deepest = deepest;
        this.compress = compress;
        this.enumsAsStrings = enumsAsStrings;
        this.escaping = escaping;
    }

    /** Writes a value that was given as an argument. */
    String write(Object value) {
        write(value, 0, 0);
        return text.toString();
    }

    /** Writes a value of the pipeline, or the list of several: their types' members of PowerShell are written, too. */
    String writePiped(Object value, boolean several) {
        pipedDepth = several ? 1 : 0;
        return write(value);
    }

    /** Whether values lay too deep and were written as their texts. */
    boolean isTruncated() {
        return truncated;
    }

    private void write(Object value, int depth, int indent) {
        Object base = PSObject.unwrap(value);
        if (base instanceof String string) {
            string(string);
            return;
        }
        boolean wrapped = isWrapped(value, base, depth);
        if (wrapped && !isDate(base) && !isObject(base, depth)) {
            Map<String, Object> extended = extended(value);
            if (!extended.isEmpty()) {
                withExtended(value, base, extended, depth, indent);
                return;
            }
        }
        writeBase(value, base, wrapped, depth, indent);
    }

    /** Values of the pipeline and those that carry members of their own are PSObjects in PowerShell, all others are not. */
    private boolean isWrapped(Object value, Object base, int depth) {
        if (value instanceof PSObject) {
            return true;
        }
        boolean shared = base instanceof Number || base instanceof Boolean || base instanceof Character;
        return !shared && (depth == pipedDepth || AddedMembers.find(base) != null);
    }

    /** Whether a value is written as an object anyway, or as text in the place of one that has nothing but its members. */
    private boolean isObject(Object base, int depth) {
        if (base == null || base == AutomationNull.VALUE || base instanceof PSObject) {
            return true;
        }
        return depth <= deepest
                && !(base instanceof Number
                        || base instanceof Boolean
                        || base instanceof Character
                        || base instanceof EnumValue
                        || isText(NetTypes.of(base).fullName())
                        || base instanceof XmlNode)
                && (base instanceof Map || LanguagePrimitives.enumerator(base) == null);
    }

    /** What is written for a value that is no object, then its further members. */
    private void withExtended(Object value, Object base, Map<String, Object> extended, int depth, int indent) {
        text.append('{');
        separate(true, indent + 1);
        string("value");
        text.append(compress ? ":" : ": ");
        writeBase(value, base, false, depth, indent + 1);
        extended.remove("value");
        entries(extended, false, depth, indent);
        close('}', indent);
    }

    private void writeBase(Object value, Object base, boolean wrapped, int depth, int indent) {
        switch (base) {
            case null -> text.append("null");
            case AutomationNull _ -> text.append("null");
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
            default -> writeOther(value, base, wrapped, depth, indent);
        }
    }

    private static boolean isDate(Object base) {
        if (!(base instanceof Formattable)) {
            return false;
        }
        String name = NetTypes.of(base).fullName();
        return name.equals("System.DateTime") || name.equals("System.DateTimeOffset");
    }

    private static boolean isText(String type) {
        return type.equals("System.Guid") || type.equals("System.Uri");
    }

    private static boolean isMissing(String type) {
        return type.equals("System.DBNull") || type.equals("System.Management.Automation.Language.NullString");
    }

    private void writeOther(Object value, Object base, boolean wrapped, int depth, int indent) {
        String type = NetTypes.of(base).fullName();
        if (isText(type)) {
            string(LanguagePrimitives.toStringInvariant(base));
        } else if (isMissing(type)) {
            text.append("null");
        } else if (depth > deepest) {
            truncated = true;
            string(LanguagePrimitives.toStringInvariant(value));
        } else if (base instanceof ScriptBlock block) {
            string(block.text());
        } else if (base instanceof Map<?, ?> dictionary) {
            object(entries(dictionary, wrapped ? extended(value) : Map.of()), depth, indent);
        } else if (base instanceof XmlNode node) {
            list(node.children().iterator(), depth, indent);
        } else {
            Iterator<?> elements = LanguagePrimitives.enumerator(base);
            if (elements == null) {
                object(properties(value, wrapped), depth, indent);
            } else {
                list(elements, depth, indent);
            }
        }
    }

    private static Map<String, Object> entries(Map<?, ?> dictionary, Map<String, Object> extended) {
        Map<String, Object> found = new LinkedHashMap<>();
        dictionary.forEach((key, held) -> found.put(name(key, dictionary), held));
        extended.forEach(found::putIfAbsent);
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

    /** The properties of the type, hidden ones too, then those that the object itself or PowerShell's types add. */
    private static Map<String, Object> properties(Object value, boolean wrapped) {
        Map<String, Object> found = new LinkedHashMap<>();
        List<PSMember> extended = new ArrayList<>();
        for (PSMember member : ObjectMembers.members(value)) {
            if (member.kind() != PSMember.Kind.Property) {
                extended.add(member);
            } else if (!member.hidden() || member instanceof TypeProperty) {
                found.put(member.name(), read(member, value));
            }
        }
        if (wrapped) {
            addExtended(extended, value, found);
        }
        return found;
    }

    private static Map<String, Object> extended(Object value) {
        Map<String, Object> found = new LinkedHashMap<>();
        addExtended(ObjectMembers.members(value), value, found);
        return found;
    }

    private static void addExtended(List<PSMember> members, Object value, Map<String, Object> found) {
        for (PSMember member : members) {
            if (member.isProperty()
                    && member.kind() != PSMember.Kind.Property
                    && !member.hidden()
                    && !found.containsKey(member.name())) {
                found.put(member.name(), read(member, value));
            }
        }
    }

    private static Object read(PSMember member, Object value) {
        try {
            return member.get(value);
        } catch (NetException unreadable) {
            return null;
        }
    }

    private void object(Map<String, Object> entries, int depth, int indent) {
        if (entries.isEmpty()) {
            text.append("{}");
            return;
        }
        text.append('{');
        entries(entries, true, depth, indent);
        close('}', indent);
    }

    private void entries(Map<String, Object> entries, boolean first, int depth, int indent) {
        boolean leads = first;
        for (Map.Entry<String, Object> entry : entries.entrySet()) {
            separate(leads, indent + 1);
            leads = false;
            string(entry.getKey());
            text.append(compress ? ":" : ": ");
            write(entry.getValue(), depth + 1, indent + 1);
        }
    }

    private void list(Iterator<?> elements, int depth, int indent) {
        if (!elements.hasNext()) {
            text.append("[]");
            return;
        }
        text.append('[');
        boolean first = true;
        while (elements.hasNext()) {
            work.step();
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
        if (enumsAsStrings || isWide(label)) {
            string(label.toString());
        } else {
            text.append(label.number());
        }
    }

    /** JavaScript's numbers are not wide enough for enums of 64 bits. */
    private static boolean isWide(EnumValue label) {
        String underlying = label.netType().underlyingType().fullName();
        return underlying.equals("System.Int64") || underlying.equals("System.UInt64");
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
