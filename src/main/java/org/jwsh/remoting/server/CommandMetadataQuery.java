package org.jwsh.remoting.server;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.remoting.clixml.PropertyReader;
import org.jwsh.runtime.Argument;

/** The question which commands a server has: Get-Command with the names that the client gives. */
final class CommandMetadataQuery {
    private static final String SCRIPT = """
        param($names, $types)
        $found = @(Get-Command -Name $names -CommandType $types -ErrorAction SilentlyContinue)
        [pscustomobject]@{ Count = $found.Count }
        $found | Select-Object Name, Namespace, HelpUri, CommandType, ResolvedCommandName, OutputType, Parameters
        """;

    private CommandMetadataQuery() {}

    static PipelineRequest.Step step(PropertyReader message) {
        List<Argument> arguments = new ArrayList<>();
        List<Object> names = message.list("Name");
        arguments.add(Argument.of(names.isEmpty() ? new Object[] {"*"} : names.toArray(), Extent.EMPTY));
        int types = message.number("CommandType", 0);
        arguments.add(Argument.of(types == 0 ? 15 : types, Extent.EMPTY));
        return new PipelineRequest.Step(SCRIPT, true, false, arguments);
    }
}
