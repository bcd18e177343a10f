package org.jwsh.values.regex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.values.LongWork;
import org.jwsh.values.NetException;

/**
 * A regular expression of .NET. {@link Pattern} runs what it can say, {@link BacktrackingPattern} the rest. Patterns are
 * translated once and kept.
 */
public final class Regex {
    /** The timeout of an expression that has none. */
    public static final long NO_TIMEOUT = -10_000;

    private static final int CACHE_SIZE = 256;
    private static final Map<String, Regex> CACHE = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Regex> eldest) {
            return size() > CACHE_SIZE;
        }
    };

    private static volatile Regex latest;

    private final String pattern;
    private final int options;
    /** Null where the pattern is run by .NET's own rules. */
    private final Pattern compiled;

    private final int shortLength;

    private final GroupNames names;
    /** How long a search may take, in ticks; {@link #NO_TIMEOUT} as long as it likes. */
    private final long timeout;

    private BacktrackingPattern own;

    private Regex(String pattern, int options, long timeout) {
        this.pattern = pattern;
        this.options = options;
        this.timeout = timeout;
        RegexTranslator translator = new RegexTranslator(pattern, options);
        this.compiled = translator.compile();
        this.shortLength = compiled == null ? 0 : StoppableText.shortLength(compiled.pattern());
        this.names = translator.groupNames();
    }

    /**
     * The expression of that pattern.
     *
     * @param options a sum of {@link RegexOptions}
     * @throws NetException of type RegexParseException for a bad pattern, NotSupportedException for one that cannot be run
     */
    public static Regex of(String pattern, int options) {
        Regex known = latest;
        if (known == null || known.options != options || !known.pattern.equals(pattern)) {
            known = cached(pattern, options);
            latest = known;
        }
        return known;
    }

    private static Regex cached(String pattern, int options) {
        String key = options + ":" + pattern;
        synchronized (CACHE) {
            Regex known = CACHE.get(key);
            if (known != null) {
                return known;
            }
        }
        Regex made = new Regex(pattern, options, NO_TIMEOUT);
        synchronized (CACHE) {
            CACHE.put(key, made);
        }
        return made;
    }

    /**
     * The same, whose searches end after a time.
     *
     * @param timeout in ticks
     */
    public static Regex of(String pattern, int options, long timeout) {
        return timeout == NO_TIMEOUT ? of(pattern, options) : new Regex(pattern, options, timeout);
    }

    /** How long a search may take, in ticks. */
    public long timeout() {
        return timeout;
    }

    public int options() {
        return options;
    }

    /** The names of the groups in the order of their numbers; unnamed groups have their number for a name. */
    public List<String> groupNames() {
        return names.names();
    }

    /** The numbers of the groups. */
    public List<Integer> groupNumbers() {
        return names.numbers();
    }

    public boolean isMatch(String input) {
        return compiled == null
                ? search(input).find(beginning(input))
                : matcher(input).find();
    }

    public boolean isMatch(String input, int start) {
        return search(input).find(checked(input, start));
    }

    /** Whether texts are read from their end. */
    public boolean rightToLeft() {
        return (options & RegexOptions.RIGHT_TO_LEFT) != 0;
    }

    /** Where a search begins that is told no place. */
    public int beginning(String input) {
        return rightToLeft() ? input.length() : 0;
    }

    private Search search(String input) {
        return compiled == null ? Search.of(own(), input, rightToLeft()) : Search.of(matcher(input));
    }

    private Matcher matcher(String input) {
        return compiled.matcher(
                timeout == NO_TIMEOUT ? StoppableText.of(input, shortLength) : new TimedText(input, timeout, pattern));
    }

    private synchronized BacktrackingPattern own() {
        if (own == null) {
            own = new BacktrackingPattern(pattern, options, names);
        }
        return own;
    }

    /** All captures of the groups of a match in the order of their numbers, the match itself first; null where unknown. */
    List<List<int[]>> captures(Match match) {
        int at = rightToLeft() ? match.index() + match.length() : match.index();
        OwnMatch again = own().matchAt(match.input(), at, at, new LongWork());
        if (again == null || again.start() != match.index() || again.end() != match.index() + match.length()) {
            return null;
        }
        List<List<int[]>> all = new ArrayList<>();
        for (int i = 0; i < names.names().size(); i++) {
            all.add(i == 0 ? List.of(new int[] {again.start(), again.end()}) : again.all(i));
        }
        return all;
    }

    private static int checked(String input, int start) {
        if (start < 0 || start > input.length()) {
            throw NetException.of(
                            "System.ArgumentOutOfRangeException",
                            "Start index cannot be less than 0 or greater than input length. (Parameter 'startat')")
                    .with("ParamName", "startat");
        }
        return start;
    }

    /** The first match at or behind a place; {@link Match#success} tells whether there is one. */
    public Match match(String input, int start) {
        Search search = search(input);
        return search.find(checked(input, start)) ? toMatch(search.match(), input) : Match.EMPTY;
    }

    Match matchAfter(Match match) {
        int edge = rightToLeft() ? match.index() : match.index() + match.length();
        int next = match.length() > 0 ? edge : rightToLeft() ? edge - 1 : edge + 1;
        return next < 0 || next > match.input().length() ? Match.EMPTY : match(match.input(), next);
    }

    /** All matches at or behind a place. */
    public List<Match> matches(String input, int start) {
        Search search = search(input);
        List<Match> all = new ArrayList<>();
        LongWork work = new LongWork();
        for (boolean found = search.find(checked(input, start)); found; found = search.find()) {
            work.step();
            all.add(toMatch(search.match(), input));
        }
        return all;
    }

    private Match toMatch(MatchResult matcher, String input) {
        return new Match(this, input, matcher.start(), matcher.end(), names.groups(matcher, input));
    }

    /**
     * The parts between matches, with what groups captured in between.
     *
     * @param count the greatest number of parts, 0 for all
     */
    public String[] split(String input, int count, int start) {
        if (rightToLeft()) {
            return splitFromEnd(input, count, start);
        }
        List<String> parts = new ArrayList<>();
        Search search = search(input);
        int from = 0;
        int pieces = 1;
        LongWork work = new LongWork();
        if (count != 1) {
            for (boolean found = search.find(checked(input, start)); found; found = search.find()) {
                work.step();
                MatchResult matcher = search.match();
                parts.add(input.substring(from, matcher.start()));
                from = matcher.end();
                for (Group group : names.groups(matcher, input)) {
                    if (group.success()) {
                        parts.add(group.value());
                    }
                }
                if (++pieces == count) {
                    break;
                }
            }
        }
        parts.add(input.substring(from));
        return parts.toArray(String[]::new);
    }

    private String[] splitFromEnd(String input, int count, int start) {
        List<String> parts = new ArrayList<>();
        int to = input.length();
        int pieces = 1;
        for (Match match : count == 1 ? List.<Match>of() : matches(input, start)) {
            parts.add(input.substring(match.index() + match.length(), to));
            to = match.index();
            for (Group group : match.groups().subList(1, match.groups().size())) {
                if (group.success()) {
                    parts.add(group.value());
                }
            }
            if (++pieces == count) {
                break;
            }
        }
        parts.add(input.substring(0, to));
        return parts.reversed().toArray(String[]::new);
    }

    /**
     * The input with matches replaced by a replacement pattern.
     *
     * @param count the greatest number of replacements, -1 for all
     */
    public String replace(String input, String replacement, int count, int start) {
        if (replacement.indexOf('$') < 0) {
            return replaceWith(input, (matcher, text) -> text.append(replacement), count, start);
        }
        Replacement parsed = Replacement.parse(replacement, names);
        return replaceWith(input, (matcher, text) -> parsed.append(text, input, matcher), count, start);
    }

    /** The input with matches replaced by what a function gives for each. */
    public String replace(String input, Function<Match, String> evaluator, int count, int start) {
        return replaceWith(
                input, (matcher, text) -> text.append(evaluator.apply(toMatch(matcher, input))), count, start);
    }

    private interface Appender {
        void append(MatchResult matcher, StringBuilder text);
    }

    private String replaceWith(String input, Appender appender, int count, int start) {
        Search search = search(input);
        if (count == 0 || !search.find(checked(input, start))) {
            return input;
        }
        if (rightToLeft()) {
            return replaceFromEnd(input, search, appender, count);
        }
        StringBuilder text = new StringBuilder(input.length() + 16);
        int from = 0;
        int left = count;
        LongWork work = new LongWork();
        do {
            work.step();
            MatchResult match = search.match();
            text.append(input, from, match.start());
            appender.append(match, text);
            from = match.end();
        } while (--left != 0 && search.find());
        return text.append(input, from, input.length()).toString();
    }

    private static String replaceFromEnd(String input, Search search, Appender appender, int count) {
        String text = input;
        int left = count;
        do {
            MatchResult match = search.match();
            StringBuilder replaced = new StringBuilder();
            appender.append(match, replaced);
            text = text.substring(0, match.start()) + replaced + text.substring(match.end());
        } while (--left != 0 && search.find());
        return text;
    }

    String expand(Match match, String replacement) {
        Search search = search(match.input());
        search.find(rightToLeft() ? match.index() + match.length() : match.index());
        StringBuilder text = new StringBuilder();
        Replacement.parse(replacement, names).append(text, match.input(), search.match());
        return text.toString();
    }

    /** The text with everything that means something in a pattern escaped. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case '\f' -> escaped.append("\\f");
                case '\\', '*', '+', '?', '|', '{', '[', '(', ')', '^', '$', '.', '#', ' ' ->
                    escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** The text with escapes taken back. */
    public static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
            } else {
                PatternReader reader = new PatternReader(text, i + 1);
                plain.appendCodePoint(reader.characterEscape());
                i = reader.position() - 1;
            }
        }
        return plain.toString();
    }

    /** The pattern. */
    @Override
    public String toString() {
        return pattern;
    }
}
