package org.jwsh.runtime;

import org.jwsh.values.NetException;

/** How redirections reach files. */
public interface Redirections {
    /** A file that takes the objects of a stream, as the text they are shown as. */
    interface Sink extends AutoCloseable {
        Pipe pipe();

        @Override
        void close();
    }

    /**
     * Opens a file.
     *
     * @param path as the script gives it
     * @throws NetException where it cannot be opened
     */
    Sink open(String path, boolean append, Frame frame);
}
