package org.jwsh.values.types;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import org.jwsh.values.Interruptible;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** Asks whether a machine answers: {@code Ping}. */
@TypeName("System.Net.NetworkInformation.Ping")
final class PingValue {
    private static final String NAMESPACE = "System.Net.NetworkInformation.";
    private static final String TASK = "System.Threading.Tasks.Task[" + NAMESPACE + "PingReply]";
    private static final int USUAL_TIMEOUT_MS = 5000;
    private static final int USUAL_SIZE = 32;

    /** How a machine answered; the time is in milliseconds, 0 where it did not. */
    @TypeName(NAMESPACE + "PingReply")
    record Reply(Object status, IPAddress address, long roundtripTime, byte[] buffer) {
        @Override
        public String toString() {
            return NAMESPACE + "PingReply";
        }
    }

    static void define(TypeBuilder type) {
        type.constructor(NAMESPACE + "Ping new()", a -> new PingValue())
                .method("void Dispose()", PingValue.class, (p, a) -> null);
        for (String host : new String[] {"string hostNameOrAddress", "ipaddress address"}) {
            String more = "";
            for (String next : new String[] {"", ", int timeout", ", byte[] buffer"}) {
                more += next;
                String parameters = "(" + host + more + ")";
                type.method(
                                NAMESPACE + "PingReply Send" + parameters,
                                PingValue.class,
                                (p, a) -> Interruptible.run(() -> send(a)))
                        .method(
                                TASK + " SendPingAsync" + parameters,
                                PingValue.class,
                                (p, a) -> new TaskValue(TASK, CompletableFuture.supplyAsync(() -> send(a))));
            }
        }
    }

    static void reply(TypeBuilder type) {
        type.property(NAMESPACE + "IPStatus Status", Reply.class, Reply::status)
                .property("ipaddress Address", Reply.class, Reply::address)
                .property("long RoundtripTime", Reply.class, Reply::roundtripTime)
                .property("System.Object Options", Reply.class, r -> null)
                .property("byte[] Buffer", Reply.class, Reply::buffer);
    }

    private static Reply send(Object[] given) {
        int timeout = given.length > 1 ? (int) given[1] : USUAL_TIMEOUT_MS;
        byte[] buffer = given.length > 2 ? (byte[]) given[2] : new byte[USUAL_SIZE];
        try {
            InetAddress address = InetAddress.getByName(
                    Failures.required(given[0], "hostNameOrAddress").toString());
            long start = System.nanoTime();
            boolean answered = address.isReachable(timeout);
            long passed = (System.nanoTime() - start) / 1_000_000;
            return new Reply(
                    Enums.value(NAMESPACE + "IPStatus", answered ? "Success" : "TimedOut"),
                    answered ? IPAddress.of(address.getAddress()) : IPAddress.parse("0.0.0.0"),
                    answered ? passed : 0,
                    answered ? buffer : new byte[0]);
        } catch (UnknownHostException unknown) {
            throw failed(NetException.of("System.Net.Sockets.SocketException", "Name or service not known"));
        } catch (IOException other) {
            throw failed(NetException.of("System.IO.IOException", other.getMessage()));
        }
    }

    private static NetException failed(NetException cause) {
        return NetException.of(NAMESPACE + "PingException", "An exception occurred during a Ping request.", cause);
    }

    @Override
    public String toString() {
        return NAMESPACE + "Ping";
    }
}
