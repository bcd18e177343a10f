package org.jwsh.host;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * A standard stream of the process. Once nobody reads it any more, as in {@code jwsh script.ps1 | head -1}, what is written is
 * dropped and the script goes on, as with the console of .NET. Other failures, such as a full disk, are the writer's.
 */
final class ProcessOutput extends OutputStream {
    private final OutputStream stream;
    private boolean isGone;

    ProcessOutput(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        if (isGone) {
            return;
        }
        try {
            stream.write(bytes, start, length);
        } catch (IOException failure) {
            if (!String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
                throw failure;
            }
            isGone = true;
        }
    }

    @Override
    public void flush() throws IOException {
        stream.flush();
    }
}
