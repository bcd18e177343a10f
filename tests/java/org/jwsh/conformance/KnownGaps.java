package org.jwsh.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The ids of {@code known-gaps.txt}: one on each line, sorted, for a case that does not pass yet; {@code id unstable: reason} for
 * a case whose outcome depends on timing and that is never held against a build.
 */
final class KnownGaps {
    private static final int MAXIMUM_UNSTABLE = 20;
    private static final String UNSTABLE = " unstable:";

    private final Path file;
    private final SortedSet<String> gaps = new TreeSet<>();
    private final SortedMap<String, String> unstable = new TreeMap<>();

    private KnownGaps(Path file) {
        this.file = file;
    }

    static KnownGaps read(Path file) {
        var known = new KnownGaps(file);
        try {
            for (String line : Files.readAllLines(file)) {
                known.add(line.strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (known.unstable.size() > MAXIMUM_UNSTABLE) {
            throw new IllegalStateException(
                    "%s marks more than %d cases as unstable".formatted(file, MAXIMUM_UNSTABLE));
        }
        return known;
    }

    private void add(String line) {
        int mark = line.indexOf(UNSTABLE);
        if (mark < 0) {
            if (!line.isEmpty()) {
                gaps.add(line);
            }
            return;
        }
        String reason = line.substring(mark + UNSTABLE.length()).strip();
        if (reason.isEmpty()) {
            throw new IllegalStateException("%s gives no reason for: %s".formatted(file, line));
        }
        unstable.put(line.substring(0, mark).strip(), reason);
    }

    boolean isGap(String id) {
        return gaps.contains(id);
    }

    boolean isUnstable(String id) {
        return unstable.containsKey(id);
    }

    /** The ids of the list, unstable ones too, that none of the cases has. */
    SortedSet<String> without(Set<String> ids) {
        var unknown = new TreeSet<>(gaps);
        unknown.addAll(unstable.keySet());
        unknown.removeAll(ids);
        return unknown;
    }

    /** Writes the file anew: of the cases that ran, the failed ones; of the others that still exist, what was listed before. */
    void rewrite(Collection<CaseOutcome> outcomes, Set<String> existing) {
        var now = new TreeSet<>(gaps);
        now.retainAll(existing);
        for (CaseOutcome outcome : outcomes) {
            String id = outcome.recorded().id();
            if (outcome.passed() || isUnstable(id)) {
                now.remove(id);
            } else {
                now.add(id);
            }
        }
        var lines = new TreeSet<String>(now);
        unstable.forEach((id, reason) -> lines.add(id + UNSTABLE + " " + reason));
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
