package org.jwsh.remoting.server;

import java.util.List;
import java.util.Set;

/** What a client tells the server's debugger by way of pipelines before the first one of a user: taken, and nothing more. */
final class DebuggerCommands {
    private static final Set<String> NAMES = Set.of("__Set-PSDebugMode", "__Set-PSUnhandledBreakpointMode");

    private DebuggerCommands() {}

    static boolean areAll(List<PipelineRequest.Step> statement) {
        return statement.stream().allMatch(step -> !step.isScript() && NAMES.contains(step.text()));
    }
}
