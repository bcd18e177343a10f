package org.jwsh.modules.dpm;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The way to DPM servers. */
public interface DPMTransport {
    /**
     * Opens a session.
     *
     * @throws DPMRefusal when the server cannot be reached or does not take the session
     */
    Channel connect(String serverName) throws DPMRefusal;

    /** An open session with one server. */
    interface Channel extends AutoCloseable {
        /** The values of the server itself. */
        Map<String, Object> server();

        /**
         * Lists objects of the session.
         *
         * @param command what to list, such as {@code protectionGroups}
         * @param owner name and handle of the object they belong to; empty for the server's own
         * @return the values of each object, with its handle under {@code id}
         * @throws DPMRefusal when the server refuses, or the session is closed or lost
         */
        List<Map<String, Object>> list(String command, Map<String, String> owner) throws DPMRefusal;

        /** Ends the session; the server releases its objects. */
        @Override
        void close() throws IOException;
    }
}
