package org.jwsh.conformance;

import java.util.Optional;

/**
 * What came out of a case here, beside what was recorded.
 *
 * @param trouble why there is no complete outcome (time-out, an exception that left the host); null for none
 */
record CaseOutcome(ConformanceCase recorded, String stdout, String stderr, int exit, String trouble) {

    boolean passed() {
        return trouble == null
                && exit == recorded.exit()
                && stdout.equals(recorded.stdout())
                && stderr.equals(recorded.stderr());
    }

    /** Script, expected and actual output and the first difference, for people. */
    String describe() {
        var text = new StringBuilder();
        text.append("=== ").append(recorded.id()).append(" ===\n");
        section(text, "script", recorded.script());
        if (!recorded.args().isEmpty()) {
            section(text, "arguments", String.join(" ", recorded.args()));
        }
        compare(text, "stdout", recorded.stdout(), stdout);
        compare(text, "stderr", recorded.stderr(), stderr);
        if (exit != recorded.exit()) {
            text.append("--- exit: expected ").append(recorded.exit());
            text.append(", actual ").append(exit).append('\n');
        }
        if (trouble != null) {
            section(text, "trouble", trouble);
        }
        return text.toString();
    }

    private static void compare(StringBuilder text, String stream, String expected, String actual) {
        firstDifference(expected, actual).ifPresent(difference -> {
            section(text, "expected " + stream, expected);
            section(text, "actual " + stream, actual);
            section(text, "first difference", difference);
        });
    }

    private static void section(StringBuilder text, String title, String content) {
        text.append("--- ").append(title).append('\n').append(content);
        if (!content.endsWith("\n")) {
            text.append('\n');
        }
    }

    /** Where two texts part, with the line of either around it; empty where they are equal. */
    static Optional<String> firstDifference(String expected, String actual) {
        if (expected.equals(actual)) {
            return Optional.empty();
        }
        int at = 0;
        while (at < expected.length() && at < actual.length() && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        int lineStart = expected.lastIndexOf('\n', at - 1) + 1;
        long line = expected.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return Optional.of("line %d, column %d%n  expected |%s|%n  actual   |%s|"
                .formatted(line, at - lineStart + 1, lineAt(expected, lineStart), lineAt(actual, lineStart)));
    }

    private static String lineAt(String text, int start) {
        if (start >= text.length()) {
            return "<end>";
        }
        int end = text.indexOf('\n', start);
        String line = end < 0 ? text.substring(start) + "<end>" : text.substring(start, end + 1);
        return line.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("\u001b", "\\e");
    }
}
