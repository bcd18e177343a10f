package org.jwsh.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Outcomes held against the list of known gaps. */
record ConformanceReport(List<CaseOutcome> outcomes, KnownGaps gaps) {

    /** Cases that fail although the list does not say so. */
    List<CaseOutcome> lost() {
        return outcomes.stream()
                .filter(outcome -> !outcome.passed() && !isListed(outcome))
                .toList();
    }

    /** Cases that pass although the list says that they do not. */
    List<CaseOutcome> won() {
        return outcomes.stream()
                .filter(outcome ->
                        outcome.passed() && gaps.isGap(outcome.recorded().id()))
                .toList();
    }

    private boolean isListed(CaseOutcome outcome) {
        String id = outcome.recorded().id();
        return gaps.isGap(id) || gaps.isUnstable(id);
    }

    /** Passes for each area and in total, a line each. */
    String table() {
        var areas = new TreeMap<String, List<CaseOutcome>>();
        for (CaseOutcome outcome : outcomes) {
            areas.computeIfAbsent(outcome.recorded().area(), _ -> new ArrayList<>())
                    .add(outcome);
        }
        var text = new StringBuilder("Conformance with PowerShell 7.6.5\n");
        areas.forEach((area, cases) -> row(text, area, cases));
        row(text, "all", outcomes);
        return text.toString();
    }

    private static void row(StringBuilder text, String title, List<CaseOutcome> cases) {
        long passed = cases.stream().filter(CaseOutcome::passed).count();
        double percent = cases.isEmpty() ? 0 : 100.0 * passed / cases.size();
        text.append("  %-12s %5d of %5d  %5.1f %%%n".formatted(title, passed, cases.size(), percent));
    }
}
