package org.jwsh.commands.utility;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;

/** What the cmdlets for trace sources share. */
abstract class TraceSourceCmdlet extends BuiltInCmdlet {
    /** The sources with these names; a name without wildcards that is none is reported. */
    final List<TraceSource> known(String[] names) {
        List<TraceSource> found = new ArrayList<>();
        for (String name : names) {
            List<TraceSource> matching = TraceSources.of(context()).matching(name);
            if (matching.isEmpty() && !WildcardPattern.hasWildcards(name)) {
                report(
                        "System.Management.Automation.ItemNotFoundException",
                        "Cannot find a trace source with the name '" + name + "'.",
                        "TraceSourceNotFound",
                        ErrorCategory.ObjectNotFound,
                        name);
            }
            found.addAll(matching);
        }
        return found;
    }

    /** The listeners that a user asks for; a file that cannot be written is reported. */
    final List<TraceListener> listeners(boolean debugger, boolean host, String filePath, boolean force) {
        List<TraceListener> chosen = new ArrayList<>();
        if (debugger) {
            chosen.add(TraceListener.ofDebugger("Debug"));
        }
        if (host) {
            chosen.add(TraceListener.ofHost(context().host()));
        }
        if (filePath != null) {
            Path file = OutputPath.of(filePath, false, context());
            try {
                chosen.add(TraceListener.ofFile(filePath, file, force));
            } catch (NetException unwritable) {
                writeError(unwritable, "FileListenerPathResolutionFailed", ErrorCategory.OpenError, file.toString());
            }
        }
        return chosen;
    }
}
