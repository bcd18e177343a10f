package org.jwsh.remoting.ntlm;

/** The other side cannot be believed: a malformed token, a wrong password, a changed message. */
public final class NtlmException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NtlmException(String message) {
        super(message, null, false, false);
    }
}
