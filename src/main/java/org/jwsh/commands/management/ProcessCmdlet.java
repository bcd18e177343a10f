package org.jwsh.commands.management;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.process.SystemProcess;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.text.WildcardPattern;

/** What the cmdlets for processes share: finding them by name, by number, or as objects. */
abstract class ProcessCmdlet extends BuiltInCmdlet {
    private static final String PROCESS_EXCEPTION = "Microsoft.PowerShell.Commands.ProcessCommandException";

    /** The processes that the parameters name, by name and number; what names none is reported. All are meant where all are null. */
    final List<SystemProcess> chosen(String[] names, int[] ids, SystemProcess[] objects) {
        List<SystemProcess> found = new ArrayList<>();
        if (objects != null) {
            found.addAll(List.of(objects));
        } else if (ids != null) {
            for (int id : ids) {
                byId(id, found);
            }
        } else if (names != null) {
            for (String name : names) {
                byName(name, found);
            }
        } else {
            found.addAll(SystemProcess.all());
        }
        return sorted(found);
    }

    private static List<SystemProcess> sorted(List<SystemProcess> processes) {
        record Named(String name, SystemProcess process) {}
        return processes.stream()
                .distinct()
                .map(process -> new Named(String.valueOf(process.name()), process))
                .sorted(Comparator.comparing(Named::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(named -> named.process().id()))
                .map(Named::process)
                .toList();
    }

    private void byId(int id, List<SystemProcess> found) {
        SystemProcess process = SystemProcess.find(id);
        if (process == null) {
            report(
                    PROCESS_EXCEPTION,
                    "Cannot find a process with the process identifier " + id + ".",
                    "NoProcessFoundForGivenId",
                    ErrorCategory.ObjectNotFound,
                    id);
        } else {
            found.add(process);
        }
    }

    private void byName(String name, List<SystemProcess> found) {
        WildcardPattern pattern = WildcardPattern.of(name, true);
        int before = found.size();
        for (SystemProcess process : SystemProcess.all()) {
            String known = process.name();
            if (known != null && pattern.isMatch(known)) {
                found.add(process);
            }
        }
        if (found.size() == before && !WildcardPattern.hasWildcards(name)) {
            report(
                    PROCESS_EXCEPTION,
                    "Cannot find a process with the name \"" + name
                            + "\". Verify the process name and call the cmdlet again.",
                    "NoProcessFoundForGivenName",
                    ErrorCategory.ObjectNotFound,
                    name);
        }
    }

    /** Reports what went wrong with one process. */
    final void reportProcess(String message, String errorId, ErrorCategory category, SystemProcess process) {
        report(PROCESS_EXCEPTION, message, errorId, category, process);
    }

    /** {@code name (number)}, as messages and questions name a process. */
    static String shown(SystemProcess process) {
        return process.name() + " (" + process.id() + ")";
    }
}
