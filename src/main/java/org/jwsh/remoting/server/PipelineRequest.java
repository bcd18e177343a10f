package org.jwsh.remoting.server;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.remoting.clixml.PropertyReader;
import org.jwsh.remoting.protocol.MessageType;
import org.jwsh.runtime.Argument;
import org.jwsh.values.PSObject;

/** What a client wants to be run: statements of commands joined by pipes, and whether there will be input. */
final class PipelineRequest {
    /**
     * A script, or a command with its arguments.
     *
     * @param ofServer whether it is the server's own script, which no restriction is meant for
     */
    record Step(String text, boolean isScript, boolean inCallersScope, boolean ofServer, List<Argument> arguments) {}

    private final List<List<Step>> statements = new ArrayList<>();
    private final boolean noInput;
    private final int streamOptions;
    private final PropertyReader hostInfo;

    /** @param data the object of a message that asks for a pipeline */
    PipelineRequest(Object data, MessageType type) {
        PropertyReader message = new PropertyReader(data);
        streamOptions = message.number("RemoteStreamOptions", 0);
        hostInfo = message.within("HostInfo");
        if (type == MessageType.GET_COMMAND_METADATA) {
            noInput = true;
            statements.add(List.of(CommandMetadataQuery.step(message)));
            return;
        }
        noInput = message.flag("NoInput");
        PropertyReader shell = message.within("PowerShell");
        List<Object> several = shell.list("ExtraCmds");
        if (several.isEmpty()) {
            statements.add(steps(shell));
        } else {
            several.forEach(statement -> statements.add(steps(new PropertyReader(statement))));
        }
    }

    private static List<Step> steps(PropertyReader statement) {
        List<Step> steps = new ArrayList<>();
        for (Object command : statement.list("Cmds")) {
            PropertyReader reader = new PropertyReader(command);
            boolean isScript = reader.flag("IsScript");
            boolean ownScope = reader.flag("UseLocalScope");
            steps.add(new Step(reader.text("Cmd"), isScript, isScript && !ownScope, false, arguments(reader)));
        }
        return steps;
    }

    private static List<Argument> arguments(PropertyReader command) {
        List<Argument> arguments = new ArrayList<>();
        for (Object argument : command.list("Args")) {
            PropertyReader reader = new PropertyReader(argument);
            String name = reader.text("N");
            Object value = reader.get("V");
            if (name == null || name.isEmpty()) {
                arguments.add(Argument.of(value, Extent.EMPTY));
            } else {
                String plain = name.startsWith("-") ? name.substring(1) : name;
                String parameter = plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain;
                boolean isSwitch = PSObject.unwrap(value) == null && !plain.endsWith(":");
                arguments.add(
                        isSwitch
                                ? Argument.parameter(parameter, "-" + parameter, Extent.EMPTY)
                                : Argument.named(parameter, "-" + parameter + ":", value, Extent.EMPTY));
            }
        }
        return arguments;
    }

    List<List<Step>> statements() {
        return statements;
    }

    /** Which records are to tell who wrote them: flags of the enum RemoteStreamOptions. */
    int streamOptions() {
        return streamOptions;
    }

    /** The host of the pipeline's client, where it is not that of the session. */
    ClientHost host(ClientHost ofSession) {
        return hostInfo.get("_useRunspaceHost") == null || hostInfo.flag("_useRunspaceHost")
                ? ofSession
                : ClientHost.of(hostInfo);
    }

    boolean noInput() {
        return noInput;
    }
}
