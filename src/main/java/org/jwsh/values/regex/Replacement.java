package org.jwsh.values.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** A replacement pattern: text with {@code $1}, {@code ${name}}, {@code $&}, {@code $`}, {@code $'}, {@code $+}, {@code $_} and {@code $$}. */
final class Replacement {
    private interface Part {
        void append(StringBuilder text, String input, MatchResult matcher);
    }

    private final List<Part> parts = new ArrayList<>();
    private final GroupNames names;

    private Replacement(GroupNames names) {
        this.names = names;
    }

    static Replacement parse(String pattern, GroupNames names) {
        Replacement replacement = new Replacement(names);
        int literal = 0;
        for (int i = 0; i < pattern.length(); ) {
            int end = pattern.charAt(i) == '$' ? replacement.reference(pattern, i, literal) : -1;
            if (end > 0) {
                literal = end;
                i = end;
            } else {
                i++;
            }
        }
        replacement.literal(pattern, literal, pattern.length());
        return replacement;
    }

    private void literal(String pattern, int from, int to) {
        if (to > from) {
            String text = pattern.substring(from, to);
            parts.add((out, input, matcher) -> out.append(text));
        }
    }

    /** Reads what stands at a dollar sign and gives the place behind it, or -1 where it is plain text. */
    private int reference(String pattern, int dollar, int literalStart) {
        if (dollar + 1 == pattern.length()) {
            return -1;
        }
        Part part;
        int end = dollar + 2;
        char c = pattern.charAt(dollar + 1);
        switch (c) {
            case '$' -> part = (out, input, matcher) -> out.append('$');
            case '&' -> part = group("0");
            case '`' -> part = (out, input, matcher) -> out.append(input, 0, matcher.start());
            case '\'' -> part = (out, input, matcher) -> out.append(input, matcher.end(), input.length());
            case '_' -> part = (out, input, matcher) -> out.append(input);
            case '+' -> part = group(names.names().getLast());
            case '{' -> {
                int close = pattern.indexOf('}', dollar);
                String name = close < 0 ? null : pattern.substring(dollar + 2, close);
                if (name == null || !names.contains(name)) {
                    return -1;
                }
                part = group(name);
                end = close + 1;
            }
            default -> {
                end = dollar + 1;
                while (end < pattern.length() && pattern.charAt(end) >= '0' && pattern.charAt(end) <= '9') {
                    end++;
                }
                String number = pattern.substring(dollar + 1, end);
                if (number.isEmpty()
                        || number.length() > 9
                        || !names.contains(Integer.valueOf(number).toString())) {
                    return -1;
                }
                part = group(Integer.valueOf(number).toString());
            }
        }
        literal(pattern, literalStart, dollar);
        parts.add(part);
        return end;
    }

    private Part group(String name) {
        List<Integer> positions = names.positions(name);
        return (out, input, matcher) -> {
            int position = GroupNames.last(matcher, positions);
            if (matcher.start(position) >= 0) {
                out.append(input, matcher.start(position), matcher.end(position));
            }
        };
    }

    void append(StringBuilder text, String input, MatchResult matcher) {
        for (Part part : parts) {
            part.append(text, input, matcher);
        }
    }
}
