package org.jwsh.commands.core;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.time.DateTime;

/** The commands that were entered in a session, as {@code Get-History} shows them. */
public final class SessionHistory {
    private static final int MOST = 4096;

    private final List<HistoryInfo> entries = new ArrayList<>();
    private long last;

    private SessionHistory() {
        ModuleTypes.add(TypeSpec.ofClass(
                "Microsoft.PowerShell.Commands.HistoryInfo", HistoryInfo.class, () -> HistoryInfo::define));
    }

    public static SessionHistory of(ExecutionContext context) {
        return context.service(SessionHistory.class, SessionHistory::new);
    }

    /** Adds what was run, with the next number. */
    public HistoryInfo add(String commandLine, String status, DateTime start, DateTime end) {
        HistoryInfo entry = new HistoryInfo(++last, commandLine, status, start, end);
        entries.add(entry);
        if (entries.size() > MOST) {
            entries.removeFirst();
        }
        return entry;
    }

    /** From the oldest to the newest. */
    List<HistoryInfo> entries() {
        return List.copyOf(entries);
    }

    /** The entry of a number, or null. */
    HistoryInfo find(long id) {
        return entries.stream().filter(entry -> entry.id() == id).findFirst().orElse(null);
    }

    void remove(List<HistoryInfo> gone) {
        entries.removeAll(gone);
    }
}
