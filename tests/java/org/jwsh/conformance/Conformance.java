package org.jwsh.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The recorded cases from the command line.
 *
 * <p>Arguments are parts of ids (a case runs when its id contains one of them; none: all cases run), {@code -v} to print every
 * difference, {@code --write-gaps} to bring the list of known gaps up to date with what ran.
 */
public final class Conformance {
    static final Path FOLDER = Path.of("tests", "conformance");
    static final Path GAPS = FOLDER.resolve("known-gaps.txt");
    static final int AT_A_TIME = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);

    private Conformance() {}

    /** Exits with 1 where a case fails that is not a known gap. */
    public static void main(String[] arguments) throws InterruptedException {
        var filters = new ArrayList<>(List.of(arguments));
        boolean verbose = filters.remove("-v");
        boolean write = filters.remove("--write-gaps");

        List<ConformanceCase> all = ConformanceCase.readAll(FOLDER);
        KnownGaps gaps = KnownGaps.read(GAPS);
        List<ConformanceCase> chosen = all.stream()
                .filter(each -> filters.isEmpty() || filters.stream().anyMatch(each.id()::contains))
                .toList();
        var report = new ConformanceReport(new CaseRunner(new JwshShell()).runAll(chosen, AT_A_TIME), gaps);

        if (verbose) {
            report.outcomes().stream()
                    .filter(outcome -> !outcome.passed())
                    .forEach(outcome -> System.out.println(outcome.describe()));
        }
        list("Won", report.won());
        list("Lost", report.lost());
        System.out.print(report.table());
        if (write) {
            Set<String> existing = all.stream().map(ConformanceCase::id).collect(Collectors.toSet());
            gaps.rewrite(report.outcomes(), existing);
        }
        System.out.flush();
        // Not a return: scripts that would not stop must not keep the process.
        System.exit(report.lost().isEmpty() ? 0 : 1);
    }

    private static void list(String title, List<CaseOutcome> outcomes) {
        if (!outcomes.isEmpty()) {
            System.out.println(title + " against known-gaps.txt: " + outcomes.size());
            outcomes.forEach(
                    outcome -> System.out.println("  " + outcome.recorded().id()));
        }
    }
}
