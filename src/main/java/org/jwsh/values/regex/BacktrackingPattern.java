package org.jwsh.values.regex;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.LongWork;
import org.jwsh.values.regex.PatternNode.Attempt;
import org.jwsh.values.regex.PatternNode.PlaceTest;

/**
 * A pattern that is run by .NET's own rules: groups that take back what others captured, conditions, reading from the end, and
 * all captures of a group. The pattern is known to be well-formed: {@link RegexTranslator} has read it before.
 */
final class BacktrackingPattern {
    private static final CharacterTest WORD = new CharacterTest("[\\w\\u200D\\u200C]", false);

    private final PatternReader in;
    private final GroupNames names;
    private final PatternNode root;
    private int options;
    private boolean backwards;
    private int read;

    BacktrackingPattern(String pattern, int options, GroupNames names) {
        this.in = new PatternReader(pattern, 0);
        this.names = names;
        this.options = options;
        this.backwards = has(RegexOptions.RIGHT_TO_LEFT);
        this.root = choices();
    }

    /** A match that starts at a place, or ends there where the pattern is read from its end; null where there is none. */
    OwnMatch matchAt(String input, int at, int searchStart, LongWork work) {
        Captures captures = new Captures(names.names().size() - 1);
        int[] end = new int[1];
        boolean matched = root.match(new Attempt(input, searchStart, captures, work), at, to -> {
            end[0] = to;
            return true;
        });
        return matched ? new OwnMatch(input, Math.min(at, end[0]), Math.max(at, end[0]), captures, names) : null;
    }

    private boolean has(int option) {
        return (options & option) != 0;
    }

    private PatternNode choices() {
        List<PatternNode> choices = new ArrayList<>();
        List<PatternNode> parts = new ArrayList<>();
        while (true) {
            skipBlanks();
            if (in.atEnd() || in.peek() == ')') {
                choices.add(sequence(parts));
                return choices.size() == 1 ? choices.getFirst() : new PatternNode.Choice(choices);
            }
            if (in.accept('|')) {
                choices.add(sequence(parts));
                parts = new ArrayList<>();
            } else {
                PatternNode part = part();
                if (part != null) {
                    parts.add(quantified(part));
                }
            }
        }
    }

    private PatternNode sequence(List<PatternNode> parts) {
        return switch (parts.size()) {
            case 0 -> new PatternNode.Empty();
            case 1 -> parts.getFirst();
            default -> new PatternNode.Sequence(backwards ? List.copyOf(parts).reversed() : List.copyOf(parts));
        };
    }

    private void skipBlanks() {
        while (!in.atEnd() && has(RegexOptions.IGNORE_PATTERN_WHITESPACE)) {
            if (Character.isWhitespace(in.peek())) {
                in.skip(1);
            } else if (in.accept('#')) {
                while (!in.atEnd() && in.read() != '\n') {
                    continue;
                }
            } else {
                return;
            }
        }
    }

    private PatternNode quantified(PatternNode part) {
        skipBlanks();
        int least;
        int most = Integer.MAX_VALUE;
        if (in.accept('*')) {
            least = 0;
        } else if (in.accept('+')) {
            least = 1;
        } else if (in.accept('?')) {
            least = 0;
            most = 1;
        } else {
            PatternReader ahead = new PatternReader(in.text(), in.position());
            String from = ahead.accept('{') ? ahead.readDigits(9) : "";
            boolean range = !from.isEmpty() && ahead.accept(',');
            String to = range ? ahead.readDigits(9) : from;
            if (from.isEmpty() || !ahead.accept('}')) {
                return part;
            }
            in.skip(ahead.position() - in.position());
            least = Integer.parseInt(from);
            most = to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to);
        }
        return new PatternNode.Loop(part, least, most, in.accept('?'));
    }

    private PatternNode part() {
        char c = in.peek();
        return switch (c) {
            case '(' -> group();
            case '[' -> oneOf(new CharacterClassTranslator(in).translate());
            case '\\' -> escape();
            case '^' ->
                anchor(has(RegexOptions.MULTILINE) ? BacktrackingPattern::atLineStart : (attempt, at) -> at == 0);
            case '$' ->
                anchor(has(RegexOptions.MULTILINE) ? BacktrackingPattern::atLineEnd : BacktrackingPattern::atEnd);
            case '.' -> {
                in.skip(1);
                yield oneOf(has(RegexOptions.SINGLELINE) ? "(?s:.)" : ".");
            }
            default -> {
                in.skip(1);
                yield oneOf(RegexTranslator.quoted(c));
            }
        };
    }

    private PatternNode oneOf(String set) {
        return new PatternNode.OneOf(new CharacterTest(set, has(RegexOptions.IGNORE_CASE)), backwards);
    }

    private PatternNode anchor(PlaceTest test) {
        in.skip(1);
        return new PatternNode.Anchor(test);
    }

    private static boolean atLineStart(Attempt attempt, int at) {
        return at == 0 || attempt.input().charAt(at - 1) == '\n';
    }

    private static boolean atLineEnd(Attempt attempt, int at) {
        return at == attempt.input().length() || attempt.input().charAt(at) == '\n';
    }

    private static boolean atEnd(Attempt attempt, int at) {
        int left = attempt.input().length() - at;
        return left == 0 || left == 1 && attempt.input().charAt(at) == '\n';
    }

    private static boolean atBoundary(Attempt attempt, int at) {
        String input = attempt.input();
        boolean before = at > 0 && WORD.contains(input.charAt(at - 1));
        boolean behind = at < input.length() && WORD.contains(input.charAt(at));
        return before != behind;
    }

    private PatternNode escape() {
        in.skip(1);
        char c = in.peek();
        return switch (c) {
            case 'b' -> anchor(BacktrackingPattern::atBoundary);
            case 'B' -> anchor((attempt, at) -> !atBoundary(attempt, at));
            case 'A' -> anchor((attempt, at) -> at == 0);
            case 'Z' -> anchor(BacktrackingPattern::atEnd);
            case 'z' -> anchor((attempt, at) -> at == attempt.input().length());
            case 'G' -> anchor((attempt, at) -> at == attempt.searchStart());
            case 'w', 'W', 'd', 'D', 's', 'S' -> {
                in.skip(1);
                yield oneOf("\\" + c);
            }
            case 'p', 'P' -> oneOf(CharacterClassTranslator.category(in));
            case 'k' -> {
                in.skip(1);
                yield reference(in.readUntil(in.read() == '<' ? '>' : '\''));
            }
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> numbered();
            default -> oneOf(RegexTranslator.quoted(in.characterEscape()));
        };
    }

    private PatternNode numbered() {
        String digits = new PatternReader(in.text(), in.position()).readDigits(9);
        while (digits.length() > 1 && !names.contains(digits)) {
            digits = digits.substring(0, digits.length() - 1);
        }
        if (!names.contains(digits)) {
            return oneOf(RegexTranslator.quoted(in.characterEscape()));
        }
        in.skip(digits.length());
        return reference(digits);
    }

    private PatternNode reference(String name) {
        return new PatternNode.Reference(names.index(name), has(RegexOptions.IGNORE_CASE), backwards);
    }

    private PatternNode group() {
        in.skip(1);
        if (in.startsWith("?#")) {
            in.readUntil(')');
            return null;
        }
        int outer = options;
        boolean direction = backwards;
        PatternNode made =
                in.accept('?') ? special(outer) : capturing(has(RegexOptions.EXPLICIT_CAPTURE) ? 0 : unnamed());
        backwards = direction;
        return made;
    }

    private int unnamed() {
        return names.indexOfPosition(++read);
    }

    /** Everything up to the closing parenthesis; the options are those before the group again. */
    private PatternNode body(int outer) {
        PatternNode inner = choices();
        in.skip(1);
        options = outer;
        return inner;
    }

    private PatternNode capturing(int group) {
        PatternNode inner = body(options);
        return group == 0 ? inner : new PatternNode.Group(inner, group, 0);
    }

    private PatternNode special(int outer) {
        char c = in.read();
        switch (c) {
            case ':' -> {
                return body(outer);
            }
            case '>' -> {
                return new PatternNode.Atomic(body(outer));
            }
            case '=', '!' -> {
                backwards = false;
                return new PatternNode.Look(body(outer), c == '=');
            }
            case '(' -> {
                return conditional(outer);
            }
            case '<' -> {
                if (in.peek() == '=' || in.peek() == '!') {
                    boolean wanted = in.read() == '=';
                    backwards = true;
                    return new PatternNode.Look(body(outer), wanted);
                }
                return named(in.readUntil('>'), outer);
            }
            case '\'' -> {
                return named(in.readUntil('\''), outer);
            }
            default -> {
                return options(c, outer);
            }
        }
    }

    private PatternNode named(String name, int outer) {
        int hyphen = name.indexOf('-');
        String own = hyphen < 0 ? name : name.substring(0, hyphen);
        if (!own.isEmpty()) {
            read++;
        }
        int group = own.isEmpty() ? 0 : names.index(own);
        return new PatternNode.Group(body(outer), group, hyphen < 0 ? 0 : names.index(name.substring(hyphen + 1)));
    }

    private PatternNode conditional(int outer) {
        int start = in.position();
        String name = in.readUntil(')');
        PlaceTest condition;
        if (names.contains(name)) {
            int group = names.index(name);
            condition = (attempt, at) -> attempt.captures().isSet(group);
        } else {
            in.skip(start - in.position());
            boolean direction = backwards;
            boolean wanted = !in.startsWith("?!") && !in.startsWith("?<!");
            if (in.startsWith("?=") || in.startsWith("?!")) {
                in.skip(2);
                backwards = false;
            } else if (in.startsWith("?<=") || in.startsWith("?<!")) {
                in.skip(3);
                backwards = true;
            }
            PatternNode look = new PatternNode.Look(body(options), wanted);
            backwards = direction;
            condition = (attempt, at) -> look.match(attempt, at, to -> true);
        }
        PatternNode inner = body(outer);
        if (inner instanceof PatternNode.Choice both && both.choices().size() == 2) {
            return new PatternNode.Conditional(
                    condition, both.choices().getFirst(), both.choices().getLast());
        }
        return new PatternNode.Conditional(condition, inner, new PatternNode.Empty());
    }

    private PatternNode options(char first, int outer) {
        boolean on = true;
        for (char c = first; ; c = in.read()) {
            switch (c) {
                case '-' -> on = false;
                case '+' -> on = true;
                case ':' -> {
                    return body(outer);
                }
                case ')' -> {
                    return null;
                }
                default -> {
                    int option = RegexTranslator.optionOf(c);
                    options = on ? options | option : options & ~option;
                }
            }
        }
    }
}
