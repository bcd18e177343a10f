package org.jwsh.remoting;

import org.jwsh.values.types.Guid;

/**
 * Where a record of another process comes from.
 *
 * @param computer the machine as it was named in the call
 * @param runspace the session there
 */
public record OriginInfo(String computer, Guid runspace) {
    @Override
    public String toString() {
        return computer;
    }
}
