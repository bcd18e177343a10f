package org.jwsh.commands.utility;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LongWork;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.OrderedHashtable;

/**
 * Reads JSON, and what is let pass with it: comments, single quotes, names without quotes, commas at the end, {@code NaN},
 * {@code Infinity}, hexadecimal and octal numbers, lists that are not closed.
 */
public final class JsonReader {
    private final String text;
    private final boolean asHashtable;
    private final int deepest;
    private final String dateKind;
    private final JsonPath path = new JsonPath();
    private final LongWork work = new LongWork();
    private boolean inObject;
    private int at;

    /**
     * @param asHashtable whether objects become dictionaries
     * @param dateKind what strings that look like dates become
     */
    public JsonReader(String text, boolean asHashtable, int deepest, String dateKind) {
        this.text = text;
        this.asHashtable = asHashtable;
        this.deepest = deepest;
        this.dateKind = dateKind;
    }

    /**
     * The value.
     *
     * @throws NetException of type ArgumentException where it is no JSON
     */
    public Object read() {
        Object value = value();
        skip();
        if (at < text.length()) {
            throw failure("Additional text encountered after finished reading JSON content: " + text.charAt(at) + ".");
        }
        return value;
    }

    private void skip() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                at++;
            } else if (c == '/' && text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (c == '/' && text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                if (end < 0) {
                    throw failure("Unexpected end while parsing comment.");
                }
                at = end + 2;
            } else {
                return;
            }
        }
    }

    private Object value() {
        work.step();
        skip();
        if (at >= text.length()) {
            throw failure("Unexpected end when reading JSON.");
        }
        char c = text.charAt(at);
        return switch (c) {
            case '{' -> object();
            case '[' -> list();
            case '"', '\'' -> JsonDates.read(string(), dateKind);
            default -> word();
        };
    }

    private void enter(boolean isList) {
        at++;
        if (path.depth() >= deepest) {
            throw failure("The reader's MaxDepth of " + deepest + " has been exceeded.");
        }
        path.enter(isList);
    }

    /** A list that ends with the text is taken as it is, unless an object is around it. */
    private Object list() {
        enter(true);
        List<Object> elements = new ArrayList<>();
        boolean open = true;
        int first = at;
        for (skip(); open && at < text.length(); skip()) {
            if (text.charAt(at) == ']') {
                at++;
                open = false;
            } else {
                element(elements);
            }
        }
        if (open && inObject) {
            throw failure("Unexpected end when deserializing object.");
        }
        if (open && (elements.isEmpty() || text.substring(first).strip().endsWith(","))) {
            throw incomplete();
        }
        path.leave();
        return elements.toArray();
    }

    private void element(List<Object> elements) {
        char c = text.charAt(at);
        boolean isContainer = c == '{' || c == '[';
        if (isContainer) {
            path.element();
        }
        Object value = value();
        if (!isContainer) {
            path.element();
        }
        elements.add(value);
        separate(']');
    }

    private void separate(char end) {
        skip();
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
        } else if (at < text.length() && text.charAt(at) != end) {
            throw failure("After parsing a value an unexpected character was encountered: " + text.charAt(at) + ".");
        }
    }

    private Object object() {
        inObject |= path.depth() == 0;
        enter(false);
        Map<Object, Object> members = new OrderedHashtable();
        Map<String, String> seen = new HashMap<>();
        for (skip(); at < text.length(); skip()) {
            if (text.charAt(at) == '}') {
                at++;
                path.leave();
                return asHashtable ? members : custom(members);
            }
            member(members, seen);
        }
        if (inObject) {
            throw failure(
                    path.toString().isEmpty()
                            ? "Unexpected end when reading JSON."
                            : "Unexpected end when deserializing object.");
        }
        path.leave();
        return asHashtable ? members : custom(members);
    }

    private void member(Map<Object, Object> members, Map<String, String> seen) {
        String name = name();
        skip();
        if (at >= text.length() || text.charAt(at) != ':') {
            throw failure("Invalid character after parsing property name. Expected ':' but got: "
                    + (at < text.length() ? text.charAt(at) : '\0') + ".");
        }
        at++;
        path.name(name);
        skip();
        if (at >= text.length()) {
            return;
        }
        Object value = value();
        if (!asHashtable) {
            check(name, seen);
        }
        members.put(name, value);
        separate('}');
    }

    private void check(String name, Map<String, String> seen) {
        if (name.isEmpty()) {
            throw NetException.of(
                            "System.InvalidOperationException",
                            "The provided JSON includes a property whose name is an empty string, this is only"
                                    + " supported using the -AsHashTable switch.")
                    .withRecord("EmptyKeyInJsonString", ErrorCategory.InvalidOperation, null);
        }
        String earlier = seen.putIfAbsent(CaseFolding.fold(name), name);
        if (earlier != null && !earlier.equals(name)) {
            throw NetException.of(
                            "System.InvalidOperationException",
                            "Cannot convert the JSON string because it contains keys with different casing. Please use"
                                    + " the -AsHashTable switch instead. The key that was attempted to be added to the"
                                    + " existing key '"
                                    + earlier + "' was '" + name + "'.")
                    .withRecord("KeysWithDifferentCasingInJsonString", ErrorCategory.InvalidOperation, null);
        }
    }

    /** What the writer of tokens says of a list that ends where an element is to come. */
    private static NetException incomplete() {
        return NetException.of(
                        "System.ArgumentException",
                        "Conversion from JSON failed with error: Unexpected end when reading token. Path ''.")
                .withRecord("System.ArgumentException", ErrorCategory.NotSpecified, null);
    }

    private static PSObject custom(Map<Object, Object> members) {
        PSObject object = PSObject.custom();
        members.forEach((name, value) -> object.put((String) name, value));
        return object;
    }

    private String name() {
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            return string();
        }
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_$".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == start) {
            throw failure("Invalid property identifier character: " + c + ".");
        }
        if (at == text.length()) {
            throw failure("Unexpected end while parsing unquoted property name.");
        }
        return text.substring(start, at);
    }

    private String string() {
        char quote = text.charAt(at++);
        StringBuilder result = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == quote) {
                return result.toString();
            }
            result.append(c == '\\' ? escape(quote) : c);
        }
        throw failure("Unterminated string. Expected delimiter: " + quote + ".");
    }

    private char escape(char quote) {
        if (at >= text.length()) {
            throw failure("Unterminated string. Expected delimiter: " + quote + ".");
        }
        char c = text.charAt(at++);
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '"', '\'', '\\', '/' -> c;
            case 'u' -> unicode();
            default -> throw failure("Bad JSON escape sequence: \\" + c + ".");
        };
    }

    private char unicode() {
        if (at + 4 > text.length()) {
            throw failure("Unexpected end while parsing Unicode escape sequence.");
        }
        String digits = text.substring(at, at + 4);
        if (!digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            throw failure("Invalid Unicode escape sequence: \\u" + digits + ".");
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private Object word() {
        int start = at;
        while (at < text.length() && isWordCharacter(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            case "null", "undefined" -> null;
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> {
                Object number = number(word);
                if (number == null) {
                    at = start;
                    throw unexpected();
                }
                yield number;
            }
        };
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.';
    }

    private NetException unexpected() {
        return failure(
                "Unexpected character encountered while parsing value: " + text.charAt(at) + ".", at == 0 ? 0 : 1);
    }

    private static Object number(String word) {
        if (word.isEmpty() || !(Character.isDigit(word.charAt(0)) || word.charAt(0) == '-' || word.charAt(0) == '.')) {
            return null;
        }
        try {
            if (word.startsWith("0x") || word.startsWith("0X")) {
                return Long.parseLong(word.substring(2), 16);
            }
            boolean digits = isMadeOfDigits(word, word.charAt(0) == '-' ? 1 : 0);
            if (digits && word.length() > 1 && word.charAt(0) == '0') {
                return Long.parseLong(word, 8);
            }
            if (digits && word.length() < 18) {
                return Long.parseLong(word);
            }
            if (digits) {
                BigInteger whole = new BigInteger(word);
                return whole.bitLength() < 64 ? (Object) whole.longValue() : whole;
            }
            return Double.valueOf(word);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private static boolean isMadeOfDigits(String word, int start) {
        for (int i = start; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return word.length() > start;
    }

    private NetException failure(String problem) {
        return failure(problem, 1);
    }

    private NetException failure(String problem, int line) {
        int end = Math.min(at, text.length());
        int lineStart = text.lastIndexOf('\n', end - 1) + 1;
        int lines = line == 0
                ? 0
                : (int) text.substring(0, end).chars().filter(c -> c == '\n').count() + 1;
        return NetException.of(
                        "System.ArgumentException",
                        "Conversion from JSON failed with error: " + problem + " Path '" + path + "', line " + lines
                                + ", position " + (line == 0 ? 0 : end - lineStart) + ".")
                .withRecord("System.ArgumentException", ErrorCategory.NotSpecified, null);
    }
}
