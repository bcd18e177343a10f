package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.regex.Match;
import org.jwsh.values.regex.Regex;
import org.jwsh.values.regex.RegexOptions;

/** The patterns that lines are searched for. */
final class TextPatterns {
    /** What a line was found for: the pattern as given, and the places. */
    record Found(String pattern, List<Match> places) {}

    private final String[] texts;
    private final List<Regex> patterns = new ArrayList<>();
    private final boolean simple;
    private final boolean caseSensitive;
    private final boolean inverted;
    private final boolean allPlaces;

    /**
     * @param simple whether the patterns are plain text
     * @param inverted whether lines without any pattern are found
     * @param allPlaces whether more than the first place of a line is told
     * @throws NetException where a pattern is no regular expression
     */
    TextPatterns(String[] texts, boolean simple, boolean caseSensitive, boolean inverted, boolean allPlaces) {
        this.texts = texts;
        this.simple = simple;
        this.caseSensitive = caseSensitive;
        this.inverted = inverted;
        this.allPlaces = allPlaces;
        for (String text : texts) {
            patterns.add(compile(text));
        }
    }

    private Regex compile(String text) {
        try {
            return Regex.of(
                    simple ? Regex.escape(text) : text, caseSensitive ? RegexOptions.NONE : RegexOptions.IGNORE_CASE);
        } catch (NetException wrong) {
            throw NetException.of(
                            "System.ArgumentException",
                            "The string " + text + " is not a valid regular expression: " + wrong.getMessage())
                    .withRecord("InvalidRegex", ErrorCategory.InvalidArgument, null);
        }
    }

    /** @param emphasizes whether the screen shows what was found inverted */
    MatchInfo info(String line, Found found, boolean emphasizes) {
        List<MatchInfo.Span> shown = new ArrayList<>();
        for (Match match : found.places()) {
            shown.add(new MatchInfo.Span(match.index(), match.length()));
        }
        return new MatchInfo(
                line,
                found.pattern(),
                !caseSensitive,
                MatchInfo.matches(simple ? List.of() : found.places()),
                emphasizes ? shown : null);
    }

    /** What is found in a line, or null. */
    Found find(String line) {
        for (int i = 0; i < texts.length; i++) {
            Match match = patterns.get(i).match(line, 0);
            if (match.success()) {
                return inverted ? null : new Found(texts[i], places(patterns.get(i), line, match));
            }
        }
        return inverted ? new Found(texts[0], List.of()) : null;
    }

    private List<Match> places(Regex regex, String line, Match first) {
        if (simple || !allPlaces) {
            return List.of(first);
        }
        List<Match> found = new ArrayList<>();
        Match match = first;
        while (match.success()) {
            found.add(match);
            int next = match.index() + Math.max(1, match.length());
            if (next > line.length()) {
                break;
            }
            match = regex.match(line, next);
        }
        return found;
    }
}
