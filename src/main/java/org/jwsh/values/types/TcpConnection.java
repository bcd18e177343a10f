package org.jwsh.values.types;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jwsh.values.Interruptible;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.time.TimeSpan;

/** A connection over TCP: {@code TcpClient}. */
@TypeName("System.Net.Sockets.TcpClient")
final class TcpConnection {
    private static final Class<TcpConnection> SELF = TcpConnection.class;
    private static final String TASK = "System.Threading.Tasks.Task";

    private final Socket socket;
    private SocketStream stream;

    private TcpConnection(Socket socket) {
        this.socket = socket;
    }

    /** A connection that is being made; also what is waited for. */
    @TypeName("System.Threading.Tasks.TaskToAsyncResult+TaskAsyncResult")
    record Pending(CompletableFuture<Object> done) {
        boolean await(long milliseconds) throws InterruptedException {
            try {
                Interruptible.run(() -> milliseconds < 0 ? done.get() : done.get(milliseconds, TimeUnit.MILLISECONDS));
                return true;
            } catch (TimeoutException late) {
                return false;
            } catch (ExecutionException failed) {
                return true;
            } catch (RuntimeException failure) {
                throw failure;
            } catch (InterruptedException stopped) {
                throw stopped;
            } catch (Exception other) {
                return done.isDone();
            }
        }
    }

    static void pending(TypeBuilder type) {
        type.property("bool IsCompleted", Pending.class, p -> p.done().isDone())
                .property("bool CompletedSynchronously", Pending.class, p -> false)
                .property("System.Object AsyncState", Pending.class, p -> null)
                .property("System.Threading.WaitHandle AsyncWaitHandle", Pending.class, p -> p)
                .method("bool WaitOne()", Pending.class, (p, a) -> p.await(-1))
                .method("bool WaitOne(int millisecondsTimeout)", Pending.class, (p, a) -> p.await((int) a[0]))
                .method(
                        "bool WaitOne(int millisecondsTimeout, bool exitContext)",
                        Pending.class,
                        (p, a) -> p.await((int) a[0]))
                .method(
                        "bool WaitOne(timespan timeout)",
                        Pending.class,
                        (p, a) -> p.await(((TimeSpan) a[0]).ticks() / TimeSpan.TICKS_PER_MILLISECOND))
                .method("void Close()", Pending.class, (p, a) -> null)
                .method("void Dispose()", Pending.class, (p, a) -> null);
    }

    static void define(TypeBuilder type) {
        type.constructor("System.Net.Sockets.TcpClient new()", a -> new TcpConnection(new Socket()))
                .constructor(
                        "System.Net.Sockets.TcpClient new(System.Net.Sockets.AddressFamily family)",
                        a -> new TcpConnection(new Socket()))
                .constructor("System.Net.Sockets.TcpClient new(string hostname, int port)", a -> {
                    TcpConnection made = new TcpConnection(new Socket());
                    made.connect((String) a[0], (int) a[1]);
                    return made;
                })
                .property("bool Connected", SELF, c -> c.socket.isConnected() && !c.socket.isClosed())
                .property(
                        "int Available",
                        SELF,
                        c -> StreamValue.run(() -> c.socket.getInputStream().available()))
                .method("System.Net.Sockets.NetworkStream GetStream()", SELF, (c, a) -> c.stream())
                .method("void Close()", SELF, (c, a) -> c.close())
                .method("void Dispose()", SELF, (c, a) -> c.close());
        type.method("void EndConnect(System.Object asyncResult)", SELF, (c, a) -> ended((Pending) a[0]));
        options(type);
        connecting(type, "string hostname");
        connecting(type, "ipaddress address");
    }

    private static void options(TypeBuilder type) {
        type.property(
                        "bool NoDelay",
                        SELF,
                        c -> StreamValue.run(c.socket::getTcpNoDelay),
                        (c, value) -> StreamValue.run(() -> {
                            c.socket.setTcpNoDelay((boolean) value);
                            return null;
                        }))
                .property(
                        "int ReceiveTimeout",
                        SELF,
                        c -> StreamValue.run(c.socket::getSoTimeout),
                        (c, value) -> StreamValue.run(() -> {
                            c.socket.setSoTimeout((int) value);
                            return null;
                        }))
                .property("int SendTimeout", SELF, c -> 0, (c, value) -> {})
                .property("int ReceiveBufferSize", SELF, c -> StreamValue.run(c.socket::getReceiveBufferSize))
                .property("int SendBufferSize", SELF, c -> StreamValue.run(c.socket::getSendBufferSize));
    }

    private static void connecting(TypeBuilder type, String host) {
        type.method("void Connect(" + host + ", int port)", SELF, (c, a) -> {
                    c.connect(a[0].toString(), (int) a[1]);
                    return null;
                })
                .method(
                        TASK + " ConnectAsync(" + host + ", int port)",
                        SELF,
                        (c, a) -> new TaskValue(TASK, c.connecting(a[0].toString(), (int) a[1])))
                .method(
                        "System.Object BeginConnect(" + host
                                + ", int port, System.AsyncCallback requestCallback, System.Object state)",
                        SELF,
                        (c, a) -> new Pending(c.connecting(a[0].toString(), (int) a[1])));
    }

    private static Object ended(Pending pending) {
        try {
            return pending.done().join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException own ? own : failure;
        }
    }

    private CompletableFuture<Object> connecting(String host, int port) {
        return CompletableFuture.supplyAsync(() -> {
            connect(host, port);
            return null;
        });
    }

    private void connect(String host, int port) {
        InetAddress address = null;
        try {
            address = InetAddress.getByName(Failures.required(host, "hostname"));
            socket.connect(new InetSocketAddress(address, port));
        } catch (UnknownHostException unknown) {
            throw failure("HostNotFound", "Name or service not known");
        } catch (ConnectException refused) {
            boolean late = String.valueOf(refused.getMessage()).contains("timed out");
            throw failure(
                    late ? "TimedOut" : "ConnectionRefused",
                    (late ? "Connection timed out " : "Connection refused ") + shown(address, port));
        } catch (NoRouteToHostException unreachable) {
            throw failure("HostUnreachable", "No route to host " + shown(address, port));
        } catch (SocketTimeoutException late) {
            throw failure("TimedOut", "Connection timed out " + shown(address, port));
        } catch (IOException other) {
            throw failure("SocketError", other.getMessage());
        }
    }

    /** The other end as .NET shows it: addresses of four bytes within those of sixteen. */
    private static String shown(InetAddress address, int port) {
        String text = address.getHostAddress();
        return "[" + (text.indexOf(':') < 0 ? "::ffff:" + text : text) + "]:" + port;
    }

    private static NetException failure(String code, String message) {
        return NetException.of("System.Net.Sockets.SocketException", message)
                .with("SocketErrorCode", Enums.value("System.Net.Sockets.SocketError", code));
    }

    private SocketStream stream() {
        if (!socket.isConnected()) {
            throw NetException.of(
                    "System.InvalidOperationException", "The operation is not allowed on non-connected sockets.");
        }
        if (stream == null) {
            stream = new SocketStream(socket);
        }
        return stream;
    }

    private Object close() {
        return StreamValue.run(() -> {
            socket.close();
            return null;
        });
    }

    @Override
    public String toString() {
        return "System.Net.Sockets.TcpClient";
    }

    /** Waits for connections: {@code TcpListener}. */
    @TypeName("System.Net.Sockets.TcpListener")
    static final class Listener {
        private final IPAddress address;
        private final int port;
        private ServerSocket server;

        private Listener(IPAddress address, int port) {
            this.address = address;
            this.port = port;
        }

        static void define(TypeBuilder type) {
            Class<Listener> self = Listener.class;
            type.constructor(
                            "System.Net.Sockets.TcpListener new(ipaddress localaddr, int port)",
                            a -> new Listener((IPAddress) a[0], (int) a[1]))
                    .constructor(
                            "System.Net.Sockets.TcpListener new(System.Net.IPEndPoint localEP)",
                            a -> new Listener(((IPEndPoint) a[0]).address(), ((IPEndPoint) a[0]).port()))
                    .staticMethod(
                            "static System.Net.Sockets.TcpListener Create(int port)",
                            a -> new Listener(IPAddress.parse("::"), (int) a[0]))
                    .property(
                            "System.Net.EndPoint LocalEndpoint",
                            self,
                            l -> new IPEndPoint(l.address, l.server == null ? l.port : l.server.getLocalPort()))
                    .method("void Start()", self, (l, a) -> l.start(0))
                    .method("void Start(int backlog)", self, (l, a) -> l.start((int) a[0]))
                    .method("void Stop()", self, (l, a) -> l.stop())
                    .method("void Dispose()", self, (l, a) -> l.stop())
                    .method(
                            "System.Net.Sockets.TcpClient AcceptTcpClient()",
                            self,
                            (l, a) -> Interruptible.run(() -> new TcpConnection(l.server.accept())))
                    .method(
                            TASK + "[System.Net.Sockets.TcpClient] AcceptTcpClientAsync()",
                            self,
                            (l, a) -> new TaskValue(
                                    TASK + "[System.Net.Sockets.TcpClient]",
                                    CompletableFuture.supplyAsync(
                                            () -> StreamValue.run(() -> new TcpConnection(l.server.accept())))));
        }

        private Object start(int backlog) {
            try {
                server = new ServerSocket();
                server.bind(new InetSocketAddress(InetAddress.getByName(address.toString()), port), backlog);
                return null;
            } catch (IOException used) {
                throw failure("AddressAlreadyInUse", "Address already in use");
            }
        }

        private Object stop() {
            return StreamValue.run(() -> {
                if (server != null) {
                    server.close();
                    server = null;
                }
                return null;
            });
        }

        @Override
        public String toString() {
            return "System.Net.Sockets.TcpListener";
        }
    }
}
