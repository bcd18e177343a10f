package org.jwsh.modules.dpm;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** A session with one DPM server. Objects that it hands out can be used until it is closed. */
final class DPMConnection {
    private final String serverName;
    private final DPMTransport.Channel channel;
    private final DPMObject server;
    private boolean open = true;

    DPMConnection(String serverName, DPMTransport.Channel channel) {
        this.serverName = serverName;
        this.channel = channel;
        this.server = new DPMObject.DpmServer(this, channel.server());
    }

    String serverName() {
        return serverName;
    }

    /** What Connect-DPMServer returns. */
    DPMObject server() {
        return server;
    }

    List<Map<String, Object>> list(String command, Map<String, String> owner) {
        requireOpen();
        try {
            return channel.list(command, owner);
        } catch (DPMRefusal refusal) {
            throw DPMErrors.exception(refusal, serverName);
        }
    }

    /** Refuses any use of the session once it has been closed. */
    void requireOpen() {
        if (!open) {
            throw NetException.of(
                            DPMErrors.INVALID_OPERATION,
                            "The session with the DPM server '" + serverName
                                    + "' has been closed and its objects were released. Connect again to get new ones.")
                    .withRecord("DPMSessionClosed", ErrorCategory.InvalidOperation, serverName);
        }
    }

    void close() throws IOException {
        open = false;
        channel.close();
    }
}
