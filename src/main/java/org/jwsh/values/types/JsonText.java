package org.jwsh.values.types;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.NetException;

/** Reads a text of JSON strictly, as {@code System.Text.Json} does: no comments, no commas at the end, one value. */
final class JsonText {
    private static final int DEEPEST = 64;

    private final String text;
    private final boolean trailingCommas;
    private int position;

    private JsonText(String text, boolean trailingCommas) {
        this.text = text;
        this.trailingCommas = trailingCommas;
    }

    /**
     * Reads a whole text.
     *
     * @throws NetException of type JsonReaderException
     */
    static JsonElementValue read(String text, JsonSettings settings) {
        JsonText reader = new JsonText(text, settings.allowsTrailingCommas());
        reader.skipSpace();
        if (reader.atEnd()) {
            throw reader.error(
                    "The input does not contain any JSON tokens. Expected the input to start with a valid JSON"
                            + " token, when isFinalBlock is true.");
        }
        JsonElementValue root = reader.value(1);
        reader.skipSpace();
        if (!reader.atEnd()) {
            throw reader.error("'" + reader.peek() + "' is invalid after a single JSON value. Expected end of data.");
        }
        return root;
    }

    private boolean atEnd() {
        return position >= text.length();
    }

    private char peek() {
        return text.charAt(position);
    }

    private void skipSpace() {
        while (!atEnd() && " \t\r\n".indexOf(peek()) >= 0) {
            position++;
        }
    }

    private NetException error(String message) {
        return errorAt(message, position);
    }

    private NetException errorAt(String message, int place) {
        return located("System.Text.Json.JsonReaderException", message + " ", text, place);
    }

    /** An error whose message ends with the line and the byte of a place. */
    static NetException located(String type, String message, String text, int place) {
        int lineStart = text.lastIndexOf('\n', place - 1) + 1;
        long line = text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        long column = text.substring(lineStart, Math.min(place, text.length())).getBytes(StandardCharsets.UTF_8).length;
        return NetException.of(type, message + "LineNumber: " + line + " | BytePositionInLine: " + column + ".")
                .with("LineNumber", line)
                .with("BytePositionInLine", column);
    }

    private JsonElementValue value(int depth) {
        if (depth > DEEPEST) {
            throw error("The maximum configured depth of " + DEEPEST
                    + " has been exceeded. Cannot read next JSON array or object.");
        }
        int start = position;
        return switch (peek()) {
            case '{' -> object(start, depth);
            case '[' -> array(start, depth);
            case '"' -> {
                String content = string();
                yield JsonElementValue.string(text, start, position, content);
            }
            case 't' -> literal(start, "true", "True");
            case 'f' -> literal(start, "false", "False");
            case 'n' -> literal(start, "null", "Null");
            default -> {
                if (peek() != '-' && !isDigit(position)) {
                    throw error("'" + peek() + "' is an invalid start of a value.");
                }
                yield number(start);
            }
        };
    }

    private JsonElementValue literal(int start, String word, String kind) {
        for (int i = 0; i < word.length(); i++) {
            if (start + i >= text.length() || text.charAt(start + i) != word.charAt(i)) {
                int end = start;
                while (end < text.length() && !isDelimiter(text.charAt(end))) {
                    end++;
                }
                throw errorAt(
                        "'" + text.substring(start, end) + "' is an invalid JSON literal. Expected the literal '" + word
                                + "'.",
                        start + i);
            }
        }
        position = start + word.length();
        return JsonElementValue.literal(text, start, position, kind);
    }

    private static boolean isDelimiter(char c) {
        return ",}] \t\r\n/".indexOf(c) >= 0;
    }

    private boolean isDigit(int place) {
        return place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9';
    }

    private void digits(String expectedAfter) {
        if (!isDigit(position)) {
            throw atEnd()
                    ? error("Expected a digit ('0'-'9'), but instead reached end of data.")
                    : error("'" + peek() + "' is invalid " + expectedAfter + ". Expected a digit ('0'-'9').");
        }
        while (isDigit(position)) {
            position++;
        }
    }

    private JsonElementValue number(int start) {
        if (peek() == '-') {
            position++;
        }
        boolean zero = !atEnd() && peek() == '0';
        if (zero) {
            position++;
            if (isDigit(position)) {
                throw error("Invalid leading zero before '" + peek() + "'.");
            }
        } else {
            digits("within a number, immediately after a sign character ('+' or '-')");
        }
        if (!atEnd() && peek() == '.') {
            position++;
            digits("within a number, immediately after a decimal point ('.')");
        }
        if (!atEnd() && (peek() == 'e' || peek() == 'E')) {
            position++;
            if (!atEnd() && (peek() == '+' || peek() == '-')) {
                position++;
            }
            digits("within a number, immediately after an exponent ('e' or 'E')");
        }
        if (!atEnd() && !isDelimiter(peek())) {
            throw error("'" + peek() + "' is an invalid end of a number. Expected a delimiter.");
        }
        return JsonElementValue.literal(text, start, position, "Number");
    }

    /** Reads from one quotation mark to behind the next. */
    private String string() {
        position++;
        StringBuilder content = new StringBuilder();
        while (true) {
            if (atEnd()) {
                throw error("Expected end of string, but instead reached end of data.");
            }
            char c = peek();
            if (c == '"') {
                position++;
                return content.toString();
            }
            if (c < ' ') {
                throw error("'0x" + String.format("%02X", (int) c)
                        + "' is invalid within a JSON string. The string should be correctly escaped.");
            }
            position++;
            content.append(c == '\\' ? escaped() : c);
        }
    }

    private char escaped() {
        if (atEnd()) {
            throw error("Expected end of string, but instead reached end of data.");
        }
        char c = peek();
        int known = "\"\\/bfnrt".indexOf(c);
        if (known >= 0) {
            position++;
            return "\"\\/\b\f\n\r\t".charAt(known);
        }
        if (c != 'u') {
            throw error("'" + c + "' is an invalid escapable character within a JSON string. The string should be"
                    + " correctly escaped.");
        }
        position++;
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = atEnd() ? -1 : Character.digit(peek(), 16);
            if (digit < 0) {
                throw error((atEnd() ? "Expected a hex digit" : "'" + peek() + "' is not a hex digit")
                        + " following '\\u' within a JSON string. The string should be correctly escaped.");
            }
            code = code * 16 + digit;
            position++;
        }
        return (char) code;
    }

    private JsonElementValue array(int start, int depth) {
        List<JsonElementValue> elements = new ArrayList<>();
        position++;
        skipSpace();
        while (true) {
            require();
            if (peek() == ']' && elements.isEmpty()) {
                break;
            }
            elements.add(value(depth + 1));
            if (!another(']')) {
                break;
            }
        }
        position++;
        return JsonElementValue.array(text, start, position, elements);
    }

    private void require() {
        if (atEnd()) {
            throw error(
                    "Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array"
                            + " that should be closed.");
        }
    }

    /** Whether a comma and another element follow; else the place is before the closing character. */
    private boolean another(char close) {
        skipSpace();
        require();
        if (peek() == close) {
            return false;
        }
        if (peek() != ',') {
            throw error("'" + peek() + "' is invalid after a value. Expected either ',', '}', or ']'.");
        }
        position++;
        skipSpace();
        require();
        if (peek() != close) {
            return true;
        }
        if (trailingCommas) {
            return false;
        }
        throw error("The JSON " + (close == ']' ? "array" : "object")
                + " contains a trailing comma at the end which is not supported in this mode. Change the reader"
                + " options.");
    }

    private JsonElementValue object(int start, int depth) {
        List<String> names = new ArrayList<>();
        List<JsonElementValue> values = new ArrayList<>();
        position++;
        skipSpace();
        while (true) {
            require();
            if (peek() == '}' && names.isEmpty()) {
                break;
            }
            if (peek() != '"') {
                throw error("'" + peek() + "' is an invalid start of a property name. Expected a '\"'.");
            }
            names.add(string());
            skipSpace();
            require();
            if (peek() != ':') {
                throw error("'" + peek() + "' is invalid after a property name. Expected a ':'.");
            }
            position++;
            skipSpace();
            require();
            values.add(value(depth + 1));
            if (!another('}')) {
                break;
            }
        }
        position++;
        return JsonElementValue.object(text, start, position, names, values);
    }
}
