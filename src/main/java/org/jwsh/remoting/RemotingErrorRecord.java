package org.jwsh.remoting;

import org.jwsh.values.ErrorRecord;

/** An error that happened in another process. */
public final class RemotingErrorRecord extends ErrorRecord {
    /** The same error around the exception that stands for the one there. */
    public RemotingErrorRecord(ErrorRecord other, Throwable exception) {
        super(other, exception);
    }
}
