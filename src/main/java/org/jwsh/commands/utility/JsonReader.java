package org.jwsh.commands.utility;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.OrderedDictionary;

/**
 * Reads JSON, and what is let pass with it: comments, single quotes, names without quotes, commas at the end, {@code NaN},
 * {@code Infinity}, hexadecimal and octal numbers, lists that are not closed.
 */
final class JsonReader {
    private final String text;
    private final boolean asHashtable;
    private final int deepest;
    private final String dateKind;
    private int at;

    /**
     * @param asHashtable whether objects become dictionaries
     * @param dateKind what strings that look like dates become
     */
    JsonReader(String text, boolean asHashtable, int deepest, String dateKind) {
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
    Object read() {
        Object value = value("", 1);
        skip();
        if (at < text.length()) {
            throw failure(
                    "Additional text encountered after finished reading JSON content: " + text.charAt(at) + ".", "");
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
                    throw failure("Unexpected end while parsing comment.", "");
                }
                at = end + 2;
            } else {
                return;
            }
        }
    }

    private Object value(String path, int depth) {
        skip();
        if (at >= text.length()) {
            throw failure("Unexpected end when reading JSON.", path);
        }
        char c = text.charAt(at);
        return switch (c) {
            case '{' -> object(path, depth);
            case '[' -> list(path, depth);
            case '"', '\'' -> JsonDates.read(string(path), dateKind);
            default -> word(path);
        };
    }

    private void checkDepth(String path, int depth) {
        if (depth > deepest) {
            at++;
            throw failure("The reader's MaxDepth of " + deepest + " has been exceeded.", path);
        }
    }

    private Object list(String path, int depth) {
        checkDepth(path, depth);
        at++;
        List<Object> elements = new ArrayList<>();
        for (skip(); at < text.length(); skip()) {
            if (text.charAt(at) == ']') {
                at++;
                return elements.toArray();
            }
            elements.add(value(path + "[" + elements.size() + "]", depth + 1));
            skip();
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
            } else if (at < text.length() && text.charAt(at) != ']') {
                throw failure(
                        "After parsing a value an unexpected character was encountered: " + text.charAt(at) + ".",
                        path + "[" + (elements.size() - 1) + "]");
            }
        }
        return elements.toArray();
    }

    private Object object(String path, int depth) {
        checkDepth(path, depth);
        at++;
        OrderedDictionary dictionary = new OrderedDictionary(false);
        Map<String, String> seen = new HashMap<>();
        for (skip(); at < text.length(); skip()) {
            if (text.charAt(at) == '}') {
                at++;
                return asHashtable ? dictionary : custom(dictionary);
            }
            String name = name(path);
            skip();
            if (at >= text.length() || text.charAt(at) != ':') {
                throw at >= text.length()
                        ? failure("Unexpected end when reading JSON.", join(path, name))
                        : failure(
                                "Invalid character after parsing property name. Expected ':' but got: "
                                        + text.charAt(at) + ".",
                                path);
            }
            at++;
            Object value = value(join(path, name), depth + 1);
            if (!asHashtable) {
                check(name, seen);
            }
            dictionary.put(name, value);
            skip();
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
            } else if (at < text.length() && text.charAt(at) != '}') {
                throw failure(
                        "After parsing a value an unexpected character was encountered: " + text.charAt(at) + ".",
                        join(path, name));
            }
        }
        throw failure("Unexpected end when reading JSON.", path);
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
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

    private static PSObject custom(OrderedDictionary dictionary) {
        PSObject object = PSObject.custom();
        dictionary.forEach((name, value) -> object.put((String) name, value));
        return object;
    }

    private String name(String path) {
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            return string(path);
        }
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_$".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == start) {
            throw failure("Invalid property identifier character: " + c + ".", path);
        }
        return text.substring(start, at);
    }

    private String string(String path) {
        char quote = text.charAt(at++);
        StringBuilder result = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == quote) {
                return result.toString();
            }
            result.append(c == '\\' ? escape(path) : c);
        }
        throw failure("Unterminated string. Expected delimiter: " + quote + ".", path);
    }

    private char escape(String path) {
        if (at >= text.length()) {
            throw failure("Unterminated string. Expected delimiter: \".", path);
        }
        char c = text.charAt(at++);
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '"', '\'', '\\', '/' -> c;
            case 'u' -> unicode(path);
            default -> throw failure("Bad JSON escape sequence: \\" + c + ".", path);
        };
    }

    private char unicode(String path) {
        try {
            char c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
            at += 4;
            return c;
        } catch (NumberFormatException | IndexOutOfBoundsException wrong) {
            throw failure("Could not convert Unicode escape.", path);
        }
    }

    private Object word(String path) {
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
                    throw unexpected(path);
                }
                yield number;
            }
        };
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.';
    }

    private NetException unexpected(String path) {
        boolean atStart = at == 0;
        return failure(
                "Unexpected character encountered while parsing value: " + text.charAt(at) + ".",
                path,
                atStart ? 0 : 1);
    }

    private static Object number(String word) {
        if (word.isEmpty() || !(Character.isDigit(word.charAt(0)) || word.charAt(0) == '-' || word.charAt(0) == '.')) {
            return null;
        }
        try {
            if (word.startsWith("0x") || word.startsWith("0X")) {
                return Long.parseLong(word.substring(2), 16);
            }
            if (word.length() > 1 && word.charAt(0) == '0' && word.chars().allMatch(Character::isDigit)) {
                return Long.parseLong(word, 8);
            }
            if (word.chars().allMatch(c -> Character.isDigit(c) || c == '-')) {
                BigInteger whole = new BigInteger(word);
                return whole.bitLength() < 64 ? (Object) whole.longValue() : whole;
            }
            return Double.valueOf(word);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private NetException failure(String problem, String path) {
        return failure(problem, path, 1);
    }

    private NetException failure(String problem, String path, int line) {
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
