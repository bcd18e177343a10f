package org.jwsh.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Prints how many recorded cases agree, and the first difference of each that does not. */
final class RecordedCaseReport {
    private RecordedCaseReport() {}

    public static void main(String[] args) throws IOException {
        List<RecordedCase> cases = RecordedCase.all(Path.of(args[0]), Path.of(args[1]));
        String filter = args.length > 2 ? args[2] : "";
        int tokens = 0;
        int flags = 0;
        int nodes = 0;
        int errors = 0;
        int count = 0;
        int withErrors = 0;
        int firstErrors = 0;
        for (RecordedCase recorded : cases) {
            if (!recorded.id().contains(filter)) {
                continue;
            }
            count++;
            try {
                Verdict actual = Verdict.of(recorded.script());
                tokens += same(recorded, "tokens", recorded.expected().tokens(), actual.tokens());
                flags += same(recorded, "flags", recorded.expected().flags(), actual.flags());
                nodes += same(recorded, "nodes", recorded.expected().nodes(), actual.nodes());
                errors += same(recorded, "errors", recorded.expected().errors(), actual.errors());
                if (!recorded.expected().errors().isEmpty()) {
                    withErrors++;
                    firstErrors += first(recorded.expected()).equals(first(actual)) ? 1 : 0;
                }
            } catch (RuntimeException | StackOverflowError e) {
                System.out.println(recorded.id() + " FAILS "
                        + (recorded.expected().errors().isEmpty() ? "" : "(has errors) ") + e + " "
                        + (e.getStackTrace().length > 0 ? e.getStackTrace()[0] : ""));
            }
        }
        System.out.println(count + " cases: tokens " + tokens + ", with flags " + flags + ", nodes " + nodes
                + ", errors " + errors + "; first error of those with errors " + firstErrors + " of " + withErrors);
    }

    private static List<String> first(Verdict verdict) {
        return verdict.errors().stream().limit(1).toList();
    }

    private static int same(RecordedCase recorded, String what, List<String> expected, List<String> actual) {
        if (expected.equals(actual)) {
            return 1;
        }
        int i = 0;
        while (i < expected.size() && i < actual.size() && expected.get(i).equals(actual.get(i))) {
            i++;
        }
        System.out.println(recorded.id() + " " + what
                + (recorded.expected().errors().isEmpty() ? "" : " (has errors)") + ": line " + i + " expected "
                + at(expected, i, recorded.script()) + " but was " + at(actual, i, recorded.script()));
        return 0;
    }

    private static String at(List<String> lines, int i, String script) {
        if (i >= lines.size()) {
            return "nothing";
        }
        String[] parts = lines.get(i).split("[ @-]");
        int start = Math.min(Integer.parseInt(parts[1]), script.length());
        int end = Math.min(Integer.parseInt(parts[2]), script.length());
        return lines.get(i) + " «"
                + script.substring(start, Math.max(start, Math.min(end, start + 50)))
                        .replace("\n", "\\n") + "»";
    }
}
