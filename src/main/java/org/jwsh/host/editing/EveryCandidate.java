package org.jwsh.host.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;

/** Takes every candidate: the completion engine has chosen already, and what it gives need not begin with what was typed. */
final class EveryCandidate implements CompletionMatcher {
    private List<Candidate> matches = List.of();
    private String typed = "";

    @Override
    public void compile(
            Map<LineReader.Option, Boolean> options,
            boolean prefix,
            CompletingParsedLine line,
            boolean caseInsensitive,
            int errors,
            String originalGroupName) {
        typed = line.word()
                .substring(0, Math.clamp(line.wordCursor(), 0, line.word().length()));
        matches = List.of();
    }

    @Override
    public List<Candidate> matches(List<Candidate> candidates) {
        matches = new ArrayList<>(candidates);
        return matches;
    }

    @Override
    public Candidate exactMatch() {
        return null;
    }

    /** What all candidates begin with; never less than what is typed. */
    @Override
    public String getCommonPrefix() {
        String common = null;
        for (Candidate candidate : matches) {
            common = common == null ? candidate.value() : commonPrefix(common, candidate.value());
        }
        return common == null || common.length() < typed.length() ? typed : common;
    }

    private static String commonPrefix(String first, String second) {
        int length = 0;
        int most = Math.min(first.length(), second.length());
        while (length < most
                && Character.toLowerCase(first.charAt(length)) == Character.toLowerCase(second.charAt(length))) {
            length++;
        }
        return first.substring(0, length);
    }
}
