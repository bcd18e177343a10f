package org.jwsh.remoting;

import org.jwsh.values.ErrorRecord;
import org.jwsh.values.types.Guid;

/** An error that happened in another process. */
public final class RemotingErrorRecord extends ErrorRecord {
    private OriginInfo origin;

    /** The same error around the exception that stands for the one there. */
    public RemotingErrorRecord(ErrorRecord other, Throwable exception) {
        super(other, exception);
    }

    /** Where it happened, or null where that is not known. */
    public OriginInfo origin() {
        return origin;
    }

    /** Says where it happened. */
    public void origin(String computer, Guid runspace) {
        origin = new OriginInfo(computer, runspace);
    }
}
