package org.jwsh.values.types;

import java.io.IOException;
import java.net.Socket;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** What goes over a connection. */
@TypeName("System.Net.Sockets.NetworkStream")
final class SocketStream extends StreamValue {
    private final Socket socket;

    SocketStream(Socket socket) {
        this.socket = socket;
    }

    static void members(TypeBuilder type) {
        type.property(
                "bool DataAvailable",
                SocketStream.class,
                s -> run(() -> s.socket.getInputStream().available() > 0));
    }

    @Override
    int read(byte[] buffer, int offset, int count) throws IOException {
        return Math.max(0, socket.getInputStream().read(buffer, offset, count));
    }

    @Override
    void write(byte[] buffer, int offset, int count) throws IOException {
        socket.getOutputStream().write(buffer, offset, count);
    }

    @Override
    boolean canRead() {
        return !socket.isInputShutdown();
    }

    @Override
    boolean canWrite() {
        return !socket.isOutputShutdown();
    }

    @Override
    void flush() throws IOException {
        socket.getOutputStream().flush();
    }

    @Override
    void release() throws IOException {
        socket.close();
    }
}
