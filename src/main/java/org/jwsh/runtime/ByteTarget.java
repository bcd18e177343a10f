package org.jwsh.runtime;

import java.io.IOException;

/** A pipe that takes bytes as they are, too: a file, the host, a program. */
public interface ByteTarget {
    void writeBytes(byte[] bytes, int length) throws IOException;
}
