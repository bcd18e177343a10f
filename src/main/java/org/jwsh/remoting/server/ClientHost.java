package org.jwsh.remoting.server;

import java.util.Map;
import org.jwsh.remoting.clixml.PropertyReader;
import org.jwsh.values.PSObject;

/**
 * What a client says of its host.
 *
 * @param isThere whether it may be asked
 * @param width columns, or 0 where it does not say
 */
record ClientHost(boolean isThere, int width) {
    private static final int BUFFER_SIZE = 5;

    /** @param info the member {@code HostInfo} of a message */
    static ClientHost of(PropertyReader info) {
        boolean isThere = info.get("_isHostNull") != null && !info.flag("_isHostNull");
        Object data = PSObject.unwrap(info.within("_hostDefaultData").get("data"));
        int width = data instanceof Map<?, ?> entries
                ? new PropertyReader(entries.get(BUFFER_SIZE)).within("V").number("width", 0)
                : 0;
        return new ClientHost(isThere, width);
    }
}
