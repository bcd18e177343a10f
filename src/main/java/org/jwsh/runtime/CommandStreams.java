package org.jwsh.runtime;

/** What a running command lets its cmdlet see of the streams it writes to and of its place in the pipeline. */
public interface CommandStreams {
    Streams streams();

    /** The command at work: what asks the commands before it to stop. */
    CommandProcessor processor();
}
