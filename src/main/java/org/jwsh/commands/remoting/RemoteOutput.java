package org.jwsh.commands.remoting;

/** A command that runs elsewhere and writes its output here. */
public interface RemoteOutput extends AutoCloseable {
    /** Pipes an object into it; passes on what has arrived meanwhile. */
    void input(Object value);

    /** Passes on what arrives until it has ended everywhere. */
    void finish();

    /** Stops it where it still runs; doing it again changes nothing. */
    @Override
    void close();
}
