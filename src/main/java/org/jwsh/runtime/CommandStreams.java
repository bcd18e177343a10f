package org.jwsh.runtime;

/** What a running command lets its cmdlet see of the streams it writes to. */
public interface CommandStreams {
    Streams streams();
}
