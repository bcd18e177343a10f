package org.jwsh.remoting.server;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.remoting.clixml.PropertyReader;
import org.jwsh.runtime.Argument;

/** The question which commands a server has: Get-Command with the names, kinds and modules that the client gives. */
final class CommandMetadataQuery {
    private static final String SCRIPT = """
        param($names, $types, $modules, $specifications, $arguments)
        $asked = @{ CommandType = $types; ErrorAction = 'SilentlyContinue' }
        if ($names) { $asked.Name = $names }
        if ($modules) { $asked.Module = $modules }
        if ($specifications) { $asked.FullyQualifiedModule = $specifications }
        if ($arguments) { $asked.ArgumentList = $arguments }
        $found = @(Get-Command @asked)
        $found | Measure-Object | Select-Object -Property Count
        $found | Select-Object Name, Namespace, HelpUri, CommandType, ResolvedCommandName, OutputType, Parameters
        """;
    private static final int ANY_TYPE = 15;

    private CommandMetadataQuery() {}

    static PipelineRequest.Step step(PropertyReader message) {
        List<Argument> arguments = new ArrayList<>();
        List<Object> names = message.list("Name");
        int types = message.number("CommandType", 0);
        add(arguments, names.isEmpty() ? new Object[] {"*"} : names.toArray());
        add(arguments, types == 0 ? ANY_TYPE : types);
        add(arguments, message.list("Namespace").toArray());
        add(arguments, message.list("FullyQualifiedModule").toArray());
        add(arguments, message.list("ArgumentList").toArray());
        return new PipelineRequest.Step(SCRIPT, true, false, true, arguments);
    }

    private static void add(List<Argument> arguments, Object value) {
        arguments.add(Argument.of(value, Extent.EMPTY));
    }
}
