package org.jwsh.values.regex;

/** Writes a set in brackets as Java reads it: brackets and ampersands inside are escaped, subtraction becomes intersection. */
final class CharacterClassTranslator {
    private final PatternReader in;
    private final StringBuilder out = new StringBuilder();
    /** The character read last, and the one that a range begins with; below zero where there is none. */
    private int before = -1;

    private int rangeStart = -1;

    CharacterClassTranslator(PatternReader in) {
        this.in = in;
    }

    /** Reads from the opening bracket to behind the closing one. */
    String translate() {
        in.skip(1);
        out.append('[');
        boolean negated = in.accept('^');
        boolean first = true;
        String subtracted = null;
        while (true) {
            if (in.atEnd()) {
                throw in.error("Unterminated [] set.");
            }
            if (in.peek() == ']' && !first) {
                in.skip(1);
                break;
            }
            if (!first && in.startsWith("-[")) {
                in.skip(1);
                subtracted = new CharacterClassTranslator(in).translate();
            } else {
                member();
            }
            first = false;
        }
        out.append(']');
        String set = negated ? "[^" + out.substring(1) : out.toString();
        return subtracted == null ? set : "[" + set + "&&[^" + subtracted + "]]";
    }

    private void member() {
        int from = out.length();
        element();
        int last = lastCharacter(from);
        if (rangeStart >= 0) {
            if (last >= 0 && last < rangeStart) {
                throw in.error("[x-y] range in reverse order.");
            }
            rangeStart = -1;
        } else if (out.charAt(out.length() - 1) == '-' && out.length() - from == 1) {
            rangeStart = before;
        }
        before = last;
    }

    /** The character that the text of a set ends with since a place; below zero where that is a class of characters. */
    private int lastCharacter(int from) {
        int length = out.length() - from;
        boolean escaped = length == 2 && out.charAt(from) == '\\' && !Character.isLetterOrDigit(out.charAt(from + 1));
        return length == 1 || escaped ? out.charAt(out.length() - 1) : -1;
    }

    private void element() {
        char c = in.read();
        if (c == '[' && in.startsWith(":") && in.text().indexOf(":]", in.position()) > 0) {
            out.append("\\[");
            return;
        }
        if (c != '\\') {
            plain(c);
            return;
        }
        if (in.atEnd()) {
            throw in.error("Illegal \\ at end of pattern.");
        }
        switch (in.peek()) {
            case 'w', 'W', 'd', 'D', 's', 'S' -> out.append('\\').append(in.read());
            case 'p', 'P' -> out.append(category(in));
            case '-' -> {
                in.skip(1);
                out.append("\\-");
            }
            default -> out.append(RegexTranslator.quoted(in.characterEscape()));
        }
    }

    private void plain(char c) {
        switch (c) {
            case '[', ']', '&', '^', '#', ' ' -> out.append('\\').append(c);
            case '-' -> out.append(isRange() ? "-" : "\\-");
            default -> out.append(c);
        }
    }

    /** Whether the hyphen just read stands between two ends of a range. */
    private boolean isRange() {
        if (out.length() == 1 || in.atEnd() || in.peek() == ']') {
            return false;
        }
        int last = out.length() - 1;
        boolean afterClass = last > 1 && out.charAt(last - 1) == '\\' && "wWdDsS".indexOf(out.charAt(last)) >= 0;
        return !afterClass && out.charAt(last) != '}';
    }

    /** A Unicode category or block; the reader stands at the {@code p}. */
    static String category(PatternReader in) {
        char kind = in.read();
        String name = in.accept('{') ? in.readUntil('}') : null;
        if (name == null) {
            throw in.error("Incomplete \\p{X} character escape.");
        }
        String own = name.startsWith("Is") ? "In" + name.substring(2) : name;
        try {
            java.util.regex.Pattern.compile("\\p{" + own + "}");
        } catch (java.util.regex.PatternSyntaxException unknown) {
            throw in.error("Unknown property '" + name + "'.");
        }
        return "\\" + kind + "{" + own + "}";
    }
}
