package org.jwsh.remoting.client;

import java.util.List;
import org.jwsh.remoting.clixml.PropertyBag;
import org.jwsh.remoting.protocol.MessageType;

/**
 * The question which commands a server has. The answer is an object with their {@code Count}, then one for each.
 *
 * @param names names or patterns
 * @param types flags of CommandTypes
 * @param modules names of modules, none for any
 * @param specifications modules by name and version, none for any
 * @param arguments what the commands would be called with, for those whose parameters depend on it
 */
public record CommandMetadataRequest(
        List<String> names, Object types, List<String> modules, List<?> specifications, List<?> arguments)
        implements RemoteRequest {
    @Override
    public MessageType type() {
        return MessageType.GET_COMMAND_METADATA;
    }

    @Override
    public Object data() {
        return PropertyBag.plain()
                .note("Name", names.toArray(String[]::new))
                .note("CommandType", types)
                .note("Namespace", modules.toArray(String[]::new))
                .note("FullyQualifiedModule", orNull(specifications))
                .note("ArgumentList", orNull(arguments))
                .build();
    }

    private static Object orNull(List<?> values) {
        return values.isEmpty() ? null : values.toArray();
    }
}
