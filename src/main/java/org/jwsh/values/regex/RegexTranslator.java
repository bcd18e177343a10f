package org.jwsh.values.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jwsh.values.NetException;

/**
 * Writes a pattern of .NET as one of {@link Pattern}. Options are resolved here, except case, which stays with the Java
 * pattern; names of groups become plain numbers.
 */
final class RegexTranslator {
    private static final String UNBOUNDED_LOOKBEHIND = "9999";

    private final PatternReader in;
    private final StringBuilder out = new StringBuilder();
    private final List<String> groups = new ArrayList<>();
    private final GroupNames names;
    private int options;
    private int openLookbehinds;
    private boolean quantifiable;
    private boolean beyondJava;

    RegexTranslator(String pattern, int options) {
        this.beyondJava = (options & RegexOptions.RIGHT_TO_LEFT) != 0;
        this.in = new PatternReader(pattern, 0);
        this.options = options;
        this.names = namesIn(pattern, options);
    }

    /** The first pass, which looks for the groups that references may mean. */
    private RegexTranslator(PatternReader in, int options) {
        this.in = in;
        this.options = options;
        this.names = null;
    }

    private static GroupNames namesIn(String pattern, int options) {
        RegexTranslator scan = new RegexTranslator(new PatternReader(pattern, 0), options);
        scan.whole();
        return new GroupNames(scan.groups);
    }

    private static NetException unsupported(String message) {
        return NetException.of("System.NotSupportedException", message);
    }

    GroupNames groupNames() {
        return names;
    }

    /** The pattern, or null where it says what Java's patterns cannot: {@link BacktrackingPattern} runs such ones. */
    Pattern compile() {
        int flags = Pattern.UNIX_LINES | Pattern.UNICODE_CHARACTER_CLASS;
        if (has(RegexOptions.IGNORE_CASE)) {
            flags |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        }
        whole();
        if (beyondJava) {
            return null;
        }
        try {
            return Pattern.compile(out.toString(), flags);
        } catch (PatternSyntaxException failure) {
            throw unsupported("The regular expression cannot be run: " + failure.getDescription() + ".");
        }
    }

    private void whole() {
        alternatives();
        if (!in.atEnd()) {
            in.skip(1);
            throw in.error("Too many )'s.");
        }
    }

    private boolean has(int option) {
        return (options & option) != 0;
    }

    /** Everything up to the parenthesis that closes this level. */
    private void alternatives() {
        quantifiable = false;
        while (!in.atEnd() && in.peek() != ')') {
            one();
        }
    }

    private void one() {
        char c = in.peek();
        switch (c) {
            case '|' -> {
                out.append(in.read());
                quantifiable = false;
            }
            case '(' -> group();
            case '[' -> atom(new CharacterClassTranslator(in).translate());
            case '\\' -> escape();
            case '^' -> single(has(RegexOptions.MULTILINE) ? "(?m:^|(?<=\\n)\\z)" : "^");
            case '$' -> single(has(RegexOptions.MULTILINE) ? "(?=\\n|\\z)" : "$");
            case '.' -> single(has(RegexOptions.SINGLELINE) ? "(?s:.)" : ".");
            case '*', '+', '?' -> quantifier();
            case '{' -> brace();
            default -> literal(c);
        }
    }

    private void atom(String text) {
        out.append(text);
        quantifiable = true;
    }

    private void single(String text) {
        in.skip(1);
        atom(text);
    }

    private void literal(char c) {
        in.skip(1);
        if (has(RegexOptions.IGNORE_PATTERN_WHITESPACE)) {
            if (Character.isWhitespace(c)) {
                return;
            }
            if (c == '#') {
                while (!in.atEnd() && in.read() != '\n') {
                    continue;
                }
                return;
            }
        }
        atom(c == ']' || c == '}' ? "\\" + c : String.valueOf(c));
    }

    private void quantifier() {
        if (!quantifiable) {
            char c = in.read();
            throw in.error(
                    isAfterQuantifier()
                            ? "Nested quantifier '" + c + "'."
                            : "Quantifier '" + c + "' following nothing.");
        }
        char c = in.read();
        out.append(
                openLookbehinds == 0 || c == '?'
                        ? String.valueOf(c)
                        : "{" + (c == '*' ? 0 : 1) + "," + UNBOUNDED_LOOKBEHIND + "}");
        lazy();
    }

    private boolean isAfterQuantifier() {
        return !out.isEmpty() && "*+?}".indexOf(out.charAt(out.length() - 1)) >= 0;
    }

    private void lazy() {
        if (in.accept('?')) {
            out.append('?');
        }
        quantifiable = false;
    }

    /** A counted quantifier; where it is none, the brace is plain text. */
    private void brace() {
        PatternReader ahead = new PatternReader(in.text(), in.position() + 1);
        String least = ahead.readDigits(9);
        boolean range = ahead.accept(',');
        String most = range ? ahead.readDigits(9) : "";
        if (least.isEmpty() || !ahead.accept('}')) {
            in.skip(1);
            atom("\\{");
            return;
        }
        if (!quantifiable) {
            throw in.error("Quantifier '{' following nothing.");
        }
        in.skip(ahead.position() - in.position());
        if (!most.isEmpty() && Integer.parseInt(most) < Integer.parseInt(least)) {
            throw in.error("Illegal {x,y} with x > y.");
        }
        String upper = range && most.isEmpty() && openLookbehinds > 0 ? UNBOUNDED_LOOKBEHIND : most;
        out.append('{').append(least).append(range ? "," + upper : "").append('}');
        lazy();
    }

    private void escape() {
        in.skip(1);
        if (in.atEnd()) {
            throw in.error("Illegal \\ at end of pattern.");
        }
        char c = in.peek();
        switch (c) {
            case 'w', 'W', 'd', 'D', 's', 'S', 'b', 'B', 'A', 'Z', 'z', 'G' -> {
                in.skip(1);
                atom("\\" + c);
            }
            case 'p', 'P' -> atom(CharacterClassTranslator.category(in));
            case 'k' -> namedReference();
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> numberedReference();
            default -> atom(quoted(in.characterEscape()));
        }
    }

    static String quoted(int c) {
        return c >= 128 || Character.isLetterOrDigit(c)
                ? new String(Character.toChars(c))
                : c < 32 || c == 127 ? String.format("\\x%02X", c) : "\\" + (char) c;
    }

    private void numberedReference() {
        PatternReader ahead = new PatternReader(in.text(), in.position());
        String digits = ahead.readDigits(9);
        while (digits.length() > 1 && names != null && !names.contains(digits)) {
            digits = digits.substring(0, digits.length() - 1);
        }
        if (names == null) {
            in.skip(digits.length());
            atom("");
        } else if (names.contains(digits)) {
            in.skip(digits.length());
            reference(digits);
        } else if (ahead.position() - in.position() > 1 && digits.charAt(0) <= '7') {
            atom(quoted(in.characterEscape()));
        } else {
            in.skip(digits.length());
            throw in.error("Reference to undefined group number " + digits + ".");
        }
    }

    private void namedReference() {
        in.skip(1);
        char close = in.accept('<') ? '>' : in.accept('\'') ? '\'' : 0;
        String name = close == 0 ? null : in.readUntil(close);
        if (name == null) {
            throw in.error("Malformed \\k<...> named back reference.");
        }
        if (names == null) {
            atom("");
            return;
        }
        if (!names.contains(name)) {
            throw in.error("Reference to undefined group name '" + name + "'.");
        }
        reference(name);
    }

    private void reference(String name) {
        List<String> choices = new ArrayList<>();
        for (int position : names.positions(name).reversed()) {
            choices.add("\\" + position);
        }
        atom("(?:" + String.join("|", choices) + ")");
    }

    private void group() {
        in.skip(1);
        if (in.startsWith("?#")) {
            if (in.readUntil(')') == null) {
                throw in.error("Unterminated (?#...) comment.");
            }
            return;
        }
        int outer = options;
        boolean lookbehind = in.startsWith("?<=") || in.startsWith("?<!");
        String head = in.accept('?') ? special() : plain();
        if (head == null) {
            return;
        }
        out.append(head);
        openLookbehinds += lookbehind ? 1 : 0;
        alternatives();
        if (!in.accept(')')) {
            throw in.error("Not enough )'s.");
        }
        openLookbehinds -= lookbehind ? 1 : 0;
        options = outer;
        atom(")");
    }

    private String plain() {
        if (has(RegexOptions.EXPLICIT_CAPTURE)) {
            return "(?:";
        }
        groups.add(null);
        return "(";
    }

    /** What stands behind {@code (?}; null for options that hold for the rest of the group. */
    private String special() {
        if (in.atEnd()) {
            throw in.error("Unrecognized grouping construct.");
        }
        char c = in.read();
        switch (c) {
            case ':', '=', '!', '>' -> {
                return "(?" + c;
            }
            case '\'' -> {
                return named('\'');
            }
            case '<' -> {
                if (!in.atEnd() && (in.peek() == '=' || in.peek() == '!')) {
                    return "(?<" + in.read();
                }
                return named('>');
            }
            case '(' -> {
                return condition();
            }
            default -> {
                return inlineOptions(c);
            }
        }
    }

    /** A condition is a group's name, or a pattern that is looked for; two branches follow. */
    private String condition() {
        beyondJava = true;
        int start = in.position();
        String name = in.readUntil(')');
        if (name == null) {
            throw in.error("Not enough )'s.");
        }
        boolean known = names == null ? name.matches("\\w+") : names.contains(name);
        if (!known) {
            in.skip(start - in.position());
            if (in.startsWith("?")) {
                in.skip(in.startsWith("?<") ? 3 : 2);
            }
            alternatives();
            if (!in.accept(')')) {
                throw in.error("Not enough )'s.");
            }
        }
        return "(?:";
    }

    private String named(char close) {
        int start = in.position();
        String name = in.readUntil(close);
        if (name == null || name.isEmpty()) {
            in.skip(in.text().length() - start);
            throw in.error("Unrecognized grouping construct.");
        }
        if (name.indexOf('-') >= 0) {
            return balancing(name);
        }
        int read = nameLength(name);
        if (read < name.length()) {
            in.skip(start + read - in.position());
            throw in.error("Invalid group name: Group names must begin with a word character.");
        }
        groups.add(name);
        return "(";
    }

    /** How many characters of a text are a group's name: a number where it begins with a digit. */
    private static int nameLength(String text) {
        boolean isNumber = Character.isDigit(text.charAt(0));
        int end = 0;
        while (end < text.length()
                && (isNumber
                        ? Character.isDigit(text.charAt(end))
                        : Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    private String balancing(String name) {
        beyondJava = true;
        int hyphen = name.indexOf('-');
        String taken = name.substring(hyphen + 1);
        if (names != null && !names.contains(taken)) {
            throw in.error("Reference to undefined group name '" + taken + "'.");
        }
        if (hyphen == 0) {
            return "(?:";
        }
        groups.add(name.substring(0, hyphen));
        return "(";
    }

    private String inlineOptions(char first) {
        boolean on = true;
        for (char c = first; ; c = in.read()) {
            switch (c) {
                case '-' -> on = false;
                case '+' -> on = true;
                case ')', ':' -> {
                    return inlineEnd(c);
                }
                default -> {
                    int option = optionOf(c);
                    if (option == 0) {
                        throw in.error("Unrecognized grouping construct.");
                    }
                    options = on ? options | option : options & ~option;
                }
            }
            if (in.atEnd()) {
                throw in.error("Unrecognized grouping construct.");
            }
        }
    }

    private String inlineEnd(char end) {
        String flags = has(RegexOptions.IGNORE_CASE) ? "iu" : "-iu";
        if (end == ':') {
            return "(?" + flags + ":";
        }
        out.append("(?").append(flags).append(')');
        return null;
    }

    static int optionOf(char letter) {
        return switch (Character.toLowerCase(letter)) {
            case 'i' -> RegexOptions.IGNORE_CASE;
            case 'm' -> RegexOptions.MULTILINE;
            case 'n' -> RegexOptions.EXPLICIT_CAPTURE;
            case 's' -> RegexOptions.SINGLELINE;
            case 'x' -> RegexOptions.IGNORE_PATTERN_WHITESPACE;
            default -> 0;
        };
    }
}
