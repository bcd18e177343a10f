package org.jwsh.values.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.values.NetException;

/**
 * Finds what is wrong with a text that is no XML document, and says it as .NET's reader does: the first problem, with its line
 * and column.
 */
final class XmlProblem {
    private static final String ENDED = "Unexpected end of file while parsing %s has occurred.";
    private static final String XML_PREFIX = "xml";

    /** An element that is open. */
    private record Open(String name, int at) {}

    private final String text;
    private final boolean fragment;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Map<String, String>> prefixes = new ArrayDeque<>();
    private int at;
    private boolean hasRoot;

    /** A problem, thrown out of the depth of the scan. */
    private static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient NetException problem;

        Found(NetException problem) {
            super(null, null, false, false);
            this.problem = problem;
        }
    }

    private XmlProblem(String text, boolean fragment) {
        this.text = text;
        this.fragment = fragment;
    }

    /**
     * The error for a text.
     *
     * @param fragment whether it was read as something that need not be a whole document, as casts do
     */
    static NetException of(String text, boolean fragment) {
        try {
            XmlProblem scan = new XmlProblem(text, fragment);
            scan.content();
            return scan.error("Data at the root level is invalid.", 0);
        } catch (Found found) {
            return found.problem;
        }
    }

    private NetException error(String message, int position) {
        String before = text.substring(0, position);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = position - before.lastIndexOf('\n');
        return NetException.of("System.Xml.XmlException", message + " Line " + line + ", position " + column + ".")
                .with("LineNumber", line)
                .with("LinePosition", column);
    }

    private Found found(String message, int position) {
        return new Found(error(message, Math.min(position, text.length())));
    }

    private static Found invalid(String message) {
        return new Found(NetException.of("System.InvalidOperationException", message));
    }

    private boolean isAtEnd() {
        return at >= text.length();
    }

    private boolean isNext(String token) {
        return text.startsWith(token, at);
    }

    private void content() {
        while (!isAtEnd()) {
            if (isNext("<!--")) {
                skip("-->", "Comment");
            } else if (isNext("<![CDATA[") && !open.isEmpty()) {
                skip("]]>", "CDATA");
            } else if (isNext("<!")) {
                skip(">", "DOCTYPE");
            } else if (isNext("<?")) {
                instruction();
            } else if (isNext("</")) {
                endTag();
            } else if (isNext("<")) {
                startTag();
            } else {
                words();
            }
        }
        if (!open.isEmpty()) {
            throw unclosed(null);
        }
        if (!hasRoot && !fragment) {
            throw new Found(NetException.of("System.Xml.XmlException", "Root element is missing."));
        }
    }

    private void skip(String end, String kind) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            throw found(ENDED.formatted(kind), text.length());
        }
        at = found + end.length();
    }

    private void instruction() {
        if (at > 0 && isNext("<?xml ")) {
            throw found(
                    "Unexpected XML declaration. The XML declaration must be the first node in the document, and no"
                            + " whitespace characters are allowed to appear before it.",
                    at + 2);
        }
        skip("?>", "PI");
    }

    private Found unclosed(String current) {
        if (fragment) {
            return found("Data at the root level is invalid.", 0);
        }
        List<String> names = new ArrayList<>();
        if (current != null) {
            names.add(current);
        }
        open.forEach(element -> names.add(element.name()));
        return found(
                "Unexpected end of file has occurred. The following elements are not closed: "
                        + String.join(", ", names) + ".",
                text.length());
    }

    private void endTag() {
        if (open.isEmpty()) {
            throw found("Unexpected end tag.", at + 1);
        }
        at += 2;
        int start = at;
        String name = name();
        Open expected = open.peek();
        if (!name.equals(expected.name())) {
            NetException place = error("", expected.at());
            throw found(
                    "The '" + expected.name() + "' start tag on line " + place.property("LineNumber") + " position "
                            + place.property("LinePosition") + " does not match the end tag of '" + name + "'.",
                    start);
        }
        blanks();
        if (isAtEnd()) {
            throw unclosed(null);
        }
        if (!isNext(">")) {
            throw unexpected(">");
        }
        at++;
        open.pop();
        prefixes.pop();
    }

    private void startTag() {
        if (open.isEmpty() && hasRoot) {
            throw fragment
                    ? invalid("This document already has a 'DocumentElement' node.")
                    : found("There are multiple root elements.", at + 1);
        }
        hasRoot = true;
        at++;
        int start = at;
        String name = name();
        Map<String, Integer> attributes = new HashMap<>();
        Map<String, String> declared = new HashMap<>();
        while (true) {
            int before = at;
            blanks();
            if (isAtEnd()) {
                throw unclosed(name);
            }
            if (isNext("/")) {
                at++;
                if (!isNext(">")) {
                    throw isAtEnd() ? unclosed(name) : unexpected(">");
                }
                at++;
                checkPrefixes(name, start, attributes, declared);
                return;
            }
            if (isNext(">")) {
                at++;
                checkPrefixes(name, start, attributes, declared);
                open.push(new Open(name, start));
                prefixes.push(declared);
                return;
            }
            if (at == before) {
                throw found("'" + token() + "' is an unexpected token. Expecting white space.", at);
            }
            attribute(attributes, declared);
        }
    }

    private void attribute(Map<String, Integer> attributes, Map<String, String> declared) {
        int start = at;
        String name = name();
        blanks();
        if (!isNext("=")) {
            throw isAtEnd() ? found("Unexpected end of file has occurred.", at) : unexpected("=");
        }
        at++;
        blanks();
        if (isAtEnd()) {
            throw found("Unexpected end of file has occurred.", at);
        }
        char quote = text.charAt(at);
        if (quote != '"' && quote != '\'') {
            throw found("'" + token() + "' is an unexpected token. The expected token is '\"' or '''.", at);
        }
        at++;
        int valueStart = at;
        value(quote);
        if (attributes.put(name, start) != null) {
            throw found("'" + name + "' is a duplicate attribute name.", start);
        }
        if (name.startsWith("xmlns:")) {
            declared.put(name.substring("xmlns:".length()), text.substring(valueStart, at - 1));
        }
    }

    private void value(char quote) {
        while (!isAtEnd() && text.charAt(at) != quote) {
            switch (text.charAt(at)) {
                case '<' -> throw found("'<', hexadecimal value 0x3C, is an invalid attribute character.", at);
                case '&' -> reference();
                default -> at++;
            }
        }
        if (isAtEnd()) {
            throw found("There is an unclosed literal string.", at);
        }
        at++;
    }

    private void checkPrefixes(String name, int start, Map<String, Integer> attributes, Map<String, String> declared) {
        checkPrefix(name, start, declared);
        attributes.forEach((attribute, position) -> {
            if (!attribute.startsWith("xmlns:")) {
                checkPrefix(attribute, position, declared);
            }
        });
    }

    private void checkPrefix(String name, int position, Map<String, String> declared) {
        int colon = name.indexOf(':');
        if (colon <= 0) {
            return;
        }
        String prefix = name.substring(0, colon);
        boolean known = prefix.equals(XML_PREFIX)
                || declared.containsKey(prefix)
                || prefixes.stream().anyMatch(outer -> outer.containsKey(prefix));
        if (!known) {
            throw found("'" + prefix + "' is an undeclared prefix.", position);
        }
    }

    private void words() {
        int start = at;
        while (!isAtEnd() && text.charAt(at) != '<') {
            char c = text.charAt(at);
            if (open.isEmpty() && !Character.isWhitespace(c)) {
                throw fragment
                        ? invalid("The specified node cannot be inserted as the valid child of this node, because the"
                                + " specified node is the wrong type.")
                        : found("Data at the root level is invalid.", at);
            }
            if (c == '&') {
                reference();
            } else if (isNext("]]>")) {
                throw found("']]>' is not allowed in character data.", at);
            } else if (c < ' ' && !Character.isWhitespace(c)) {
                throw found("'" + shown(c) + "', hexadecimal value " + hex(c) + ", is an invalid character.", at);
            } else {
                at++;
            }
        }
        if (at == start) {
            at++;
        }
    }

    /** {@code &name;} or {@code &#number;}. */
    private void reference() {
        at++;
        int start = at;
        if (isNext("#")) {
            int end = text.indexOf(';', at);
            if (end < 0 || !text.substring(at + 1, end).matches("[0-9]+|x[0-9A-Fa-f]+")) {
                throw found("Invalid syntax for a decimal numeric entity reference.", at + 1);
            }
            String digits = text.substring(at + 1, end);
            int code = digits.startsWith("x")
                    ? Integer.parseInt(digits, 1, digits.length(), 16)
                    : Integer.parseInt(digits);
            if (code < ' ' && code != '\t' && code != '\n' && code != '\r') {
                throw found(
                        "'" + shown((char) code) + "', hexadecimal value " + hex(code) + ", is an invalid character.",
                        at + 1);
            }
            at = end + 1;
            return;
        }
        if (isAtEnd() || !isNameStart(text.charAt(at))) {
            throw found("An error occurred while parsing EntityName.", at);
        }
        String name = name();
        if (!isNext(";")) {
            throw isAtEnd() ? unclosed(null) : unexpected(";");
        }
        at++;
        if (!List.of("lt", "gt", "amp", "apos", "quot").contains(name)) {
            throw found("Reference to undeclared entity '" + name + "'.", start);
        }
    }

    private void blanks() {
        while (!isAtEnd() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private String name() {
        if (isAtEnd()) {
            throw fragment ? unclosed(null) : found(ENDED.formatted("Name"), at);
        }
        char first = text.charAt(at);
        if (!isNameStart(first)) {
            throw found(
                    "Name cannot begin with the '" + first + "' character, hexadecimal value " + hex(first) + ".", at);
        }
        int start = at;
        while (!isAtEnd() && isNamePart(text.charAt(at))) {
            at++;
        }
        if (!isAtEnd() && " \t\r\n/>=;".indexOf(text.charAt(at)) < 0) {
            char wrong = text.charAt(at);
            throw found(
                    "The '" + wrong + "' character, hexadecimal value " + hex(wrong)
                            + ", cannot be included in a name.",
                    at);
        }
        return text.substring(start, at);
    }

    private Found unexpected(String wanted) {
        return found("'" + token() + "' is an unexpected token. The expected token is '" + wanted + "'.", at);
    }

    /** What stands here: a whole name, or one character. */
    private String token() {
        int end = at;
        if (isNameStart(text.charAt(at))) {
            while (end < text.length() && isNamePart(text.charAt(end))) {
                end++;
            }
        } else {
            end++;
        }
        return text.substring(at, end);
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_' || c == ':';
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == ':' || c == '-' || c == '.' || c == '\u00B7';
    }

    private static String shown(char c) {
        return c == 0 ? "." : String.valueOf(c);
    }

    private static String hex(int c) {
        return "0x%02X".formatted(c);
    }
}
