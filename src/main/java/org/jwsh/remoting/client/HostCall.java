package org.jwsh.remoting.client;

import java.util.List;
import org.jwsh.remoting.clixml.PropertyReader;
import org.jwsh.remoting.protocol.HostMethod;
import org.jwsh.values.PSObject;

/**
 * What a server asks of the host of its client.
 *
 * @param number tells which call an answer is for
 * @param wantsAnswer whether the server waits
 */
public record HostCall(long number, HostMethod method, List<Object> arguments, boolean wantsAnswer) {
    private static final long NO_ANSWER = -100;

    /** @throws org.jwsh.remoting.protocol.ProtocolException where the host is asked for something unknown */
    static HostCall of(Object data) {
        PropertyReader reader = new PropertyReader(data);
        long number = PSObject.unwrap(reader.get("ci")) instanceof Number given ? given.longValue() : NO_ANSWER;
        return new HostCall(number, HostMethod.of(reader.number("mi", 0)), reader.list("mp"), number != NO_ANSWER);
    }
}
