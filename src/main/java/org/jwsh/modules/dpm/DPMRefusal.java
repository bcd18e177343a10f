package org.jwsh.modules.dpm;

import java.io.IOException;

/** What a DPM server does not do, with DPM's error number: 948 no connection to the server, 917 the connection was lost. */
public final class DPMRefusal extends IOException {
    /** There is no connection to the server. */
    public static final int CANNOT_CONNECT = 948;
    /** The connection broke. */
    public static final int CONNECTION_LOST = 917;

    private static final long serialVersionUID = 1L;

    private final int code;

    public DPMRefusal(int code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public int code() {
        return code;
    }
}
