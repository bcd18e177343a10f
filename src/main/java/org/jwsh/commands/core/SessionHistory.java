package org.jwsh.commands.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSVariable;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.time.DateTime;

/** What a session has run: entries by number, oldest first, no more of them than its capacity. */
public final class SessionHistory {
    private static final int DEFAULT_CAPACITY = 4096;

    private final ExecutionContext context;
    private final List<HistoryInfo> entries = new ArrayList<>();
    private final Set<Long> running = new HashSet<>();
    private long added;

    private SessionHistory(ExecutionContext context) {
        this.context = context;
        ModuleTypes.add(TypeSpec.ofClass(
                "Microsoft.PowerShell.Commands.HistoryInfo", HistoryInfo.class, () -> HistoryInfo::define));
    }

    /** The history of a session. */
    public static SessionHistory of(ExecutionContext context) {
        return context.service(SessionHistory.class, () -> new SessionHistory(context));
    }

    /** Adds what was run, with the next number; the oldest gives way where there is no place left. */
    public synchronized HistoryInfo add(String commandLine, String status, DateTime start, DateTime end) {
        HistoryInfo numbered = new HistoryInfo(++added, commandLine, status, start, end);
        entries.add(numbered);
        int capacity = capacity();
        while (entries.size() > capacity) {
            entries.removeFirst();
        }
        return numbered;
    }

    /** The number that the next entry will have. */
    public synchronized long nextId() {
        return added + 1;
    }

    /** How many entries are kept: {@code $MaximumHistoryCount}. */
    public int capacity() {
        PSVariable limit = context.globalScope().find("maximumhistorycount");
        return limit != null && limit.get() instanceof Integer count && count > 0 ? count : DEFAULT_CAPACITY;
    }

    /** The entry of a number, or null. */
    public synchronized HistoryInfo entry(long id) {
        return entries.stream()
                .filter(candidate -> candidate.id() == id)
                .findFirst()
                .orElse(null);
    }

    /** So many of the entries, the oldest of them or the newest; the newest come first then. */
    public synchronized List<HistoryInfo> entries(int count, boolean newest) {
        return first(count, newest, entry -> true);
    }

    /** So many of the entries whose command line is as wanted. */
    public synchronized List<HistoryInfo> entries(Predicate<String> wanted, int count, boolean newest) {
        return first(count, newest, entry -> wanted.test(entry.commandLine().strip()));
    }

    /** So many entries up to a number, oldest first, or from a number on, newest first. */
    public synchronized List<HistoryInfo> around(long id, int count, boolean newest) {
        return newest
                ? first(count, false, entry -> entry.id() >= id).reversed()
                : first(count, true, entry -> entry.id() <= id).reversed();
    }

    private List<HistoryInfo> first(int count, boolean newest, Predicate<HistoryInfo> wanted) {
        List<HistoryInfo> ordered = new ArrayList<>(entries);
        if (newest) {
            Collections.reverse(ordered);
        }
        return ordered.stream().filter(wanted).limit(count).toList();
    }

    public synchronized void remove(HistoryInfo entry) {
        entries.removeIf(candidate -> candidate.id() == entry.id());
    }

    /** Runs something for an entry, unless it is running for it already; tells whether it ran. */
    public boolean running(HistoryInfo entry, Runnable action) {
        if (!running.add(entry.id())) {
            return false;
        }
        try {
            action.run();
        } finally {
            running.remove(entry.id());
        }
        return true;
    }
}
