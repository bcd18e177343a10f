package org.jwsh.commands.management;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.Interruptible;
import org.jwsh.values.NetException;
import org.jwsh.values.types.IPAddress;

/**
 * Asks whether machines answer. The Java runtime asks by ICMP where it may, else by TCP; neither tells which machine on the way
 * has answered, nor how large a packet may be.
 */
@Cmdlet(verb = "Test", noun = "Connection", defaultParameterSet = "DefaultPing")
@OutputType({
    "Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus",
    "System.Boolean",
    "Microsoft.PowerShell.Commands.TestConnectionCommand+PingMtuStatus",
    "System.Int32",
    "Microsoft.PowerShell.Commands.TestConnectionCommand+TraceStatus",
    "Microsoft.PowerShell.Commands.TestConnectionCommand+TcpPortStatus"
})
public final class TestConnectionCommand extends BuiltInCmdlet {
    private static final String FAILED = "TestConnectionException";
    private static final int MOST_HOPS = 128;
    private static final int QUESTIONS_PER_HOP = 3;
    private static final long SECOND = 1_000;

    @Parameter(set = "DefaultPing")
    @Parameter(set = "RepeatPing")
    boolean ping = true;

    @Parameter(set = "DefaultPing")
    @Parameter(set = "RepeatPing")
    @Parameter(set = "TraceRoute")
    @Parameter(set = "MtuSizeDetect")
    @Parameter(set = "TcpPort")
    boolean iPv4;

    @Parameter(set = "DefaultPing")
    @Parameter(set = "RepeatPing")
    @Parameter(set = "TraceRoute")
    @Parameter(set = "MtuSizeDetect")
    @Parameter(set = "TcpPort")
    boolean iPv6;

    @Parameter(set = "DefaultPing")
    @Parameter(set = "RepeatPing")
    @Parameter(set = "TraceRoute")
    @Parameter(set = "MtuSizeDetect")
    @Parameter(set = "TcpPort")
    boolean resolveDestination;

    @Parameter(set = "DefaultPing")
    @Parameter(set = "RepeatPing")
    @Parameter(set = "TraceRoute")
    @Parameter(set = "TcpPort")
    String source;

    @Parameter(set = "DefaultPing")
    @Parameter(set = "RepeatPing")
    @Parameter(set = "TraceRoute")
    @ValidateRange(min = "1", max = "128")
    @Alias({"Ttl", "TimeToLive", "Hops"})
    int maxHops = MOST_HOPS;

    @Parameter(set = "DefaultPing")
    @Parameter(set = "TcpPort")
    @ValidateRange(kind = "Positive")
    int count = 4;

    @Parameter(set = "DefaultPing")
    @Parameter(set = "RepeatPing")
    @Parameter(set = "TcpPort")
    @ValidateRange(kind = "Positive")
    int delay = 1;

    @Parameter(set = "DefaultPing")
    @Parameter(set = "RepeatPing")
    @Alias({"Size", "Bytes", "BS"})
    @ValidateRange(min = "0", max = "65500")
    int bufferSize = 32;

    @Parameter(set = "DefaultPing")
    @Parameter(set = "RepeatPing")
    boolean dontFragment;

    @Parameter(set = "RepeatPing", mandatory = true)
    @Parameter(set = "TcpPort")
    @Alias("Continuous")
    boolean repeat;

    @Parameter
    boolean quiet;

    @Parameter(set = "TcpPort")
    boolean detailed;

    @Parameter
    @ValidateRange(kind = "Positive")
    int timeoutSeconds = 5;

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    @Alias("ComputerName")
    String[] targetName;

    @Parameter(set = "MtuSizeDetect", mandatory = true)
    @Alias("MtuSizeDetect")
    boolean mtuSize;

    @Parameter(set = "TraceRoute", mandatory = true)
    boolean traceroute;

    @Parameter(set = "TcpPort", mandatory = true)
    @ValidateRange(min = "0", max = "65535")
    int tcpPort;

    @Override
    protected void beginProcessing() {
        PingStatus.register();
        if (repeat) {
            count = Integer.MAX_VALUE;
        } else if (parameterSetName().equals("TcpPort") && !isBound("Count")) {
            count = 1;
        }
    }

    @Override
    protected void processRecord() {
        for (String target : targetName) {
            Target found = resolve(target);
            switch (parameterSetName()) {
                case "TcpPort" -> port(target, found);
                case "TraceRoute" -> trace(found);
                case "MtuSizeDetect" -> size(found);
                default -> ask(found);
            }
        }
    }

    /** A machine as it is shown, and where it is. */
    private record Target(String name, InetAddress address) {
        IPAddress shown() {
            return IPAddress.of(address.getAddress());
        }
    }

    /** Where a machine is; null where that was not found, which was reported. */
    private Target resolve(String name) {
        try {
            boolean literal = name.matches("[0-9.]+|[0-9a-fA-F:.%]*:[0-9a-fA-F:.%a-z]*");
            InetAddress found = stoppable(() -> Arrays.stream(InetAddress.getAllByName(name))
                    .filter(address -> !iPv4 || address instanceof Inet4Address)
                    .filter(address -> !iPv6 || address instanceof Inet6Address)
                    .findFirst()
                    .orElse(null));
            if (found == null) {
                failed(name, "Target IPv4/IPv6 address absent.", null);
                return null;
            }
            String shown = resolveDestination ? found.getCanonicalHostName() : literal ? found.getHostAddress() : name;
            return new Target(shown, found);
        } catch (UnknownHostException unknown) {
            if (!quiet) {
                failed(
                        name,
                        "Cannot resolve the target name.",
                        NetException.of("System.Net.Sockets.SocketException", "Name or service not known"));
            }
            return null;
        }
    }

    private void failed(String target, String reason, Throwable cause) {
        report(NetException.of(
                        "System.Net.NetworkInformation.PingException",
                        "Testing connection to computer '" + target + "' failed: " + reason,
                        cause)
                .withRecord(FAILED, ErrorCategory.ResourceUnavailable, target));
    }

    /** Waits for something that a stop of the session ends. */
    private static <T, E extends Exception> T stoppable(Interruptible.Work<T, E> work) throws E {
        try {
            return Interruptible.run(work);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Interruptible.stopped();
        }
    }

    private static String here() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    private void ask(Target target) {
        boolean all = target != null;
        for (int i = 1; target != null && i <= count; i++) {
            PingStatus answer = answer(target, i, maxHops);
            all &= answer.address() != null;
            if (!quiet) {
                writeObject(answer);
            }
            if (i < count) {
                pause(delay * SECOND);
            }
        }
        if (quiet) {
            writeObject(all);
        }
    }

    private PingStatus answer(Target target, int number, int hops) {
        long start = System.nanoTime();
        boolean answered = stoppable(() -> {
            try {
                return target.address().isReachable(null, hops, (int) (timeoutSeconds * SECOND));
            } catch (IOException unreachable) {
                return false;
            }
        });
        long passed = (System.nanoTime() - start) / 1_000_000;
        return new PingStatus(
                number,
                here(),
                target.name(),
                answered ? target.shown() : null,
                answered ? passed : 0,
                enumValue("System.Net.NetworkInformation.IPStatus", answered ? "Success" : "TimedOut"),
                bufferSize);
    }

    private void pause(long milliseconds) {
        stoppable(() -> {
            Thread.sleep(milliseconds);
            return null;
        });
    }

    private void trace(Target target) {
        if (target == null) {
            if (!quiet) {
                writeObject(false);
            }
            return;
        }
        boolean reached = false;
        int hop = 0;
        while (!reached && hop < maxHops) {
            hop++;
            for (int i = 1; i <= QUESTIONS_PER_HOP; i++) {
                PingStatus answer = answer(target, i, hop);
                reached |= answer.address() != null;
                if (!quiet) {
                    writeObject(new PingStatus.OfHop(hop, answer, target.shown()));
                }
            }
        }
        if (quiet) {
            writeObject(reached);
        } else if (!reached) {
            report(
                    "System.Net.NetworkInformation.PingException",
                    "Cannot complete traceroute to destination '" + target.name()
                            + "': Number of hops required to reach host exceeds MaxHops (" + maxHops + ").",
                    FAILED,
                    ErrorCategory.ConnectionError,
                    target.shown());
        }
    }

    private void size(Target target) {
        if (target != null) {
            failed(target.shown().toString(), "The size of packets cannot be detected on this platform.", null);
        }
        if (quiet) {
            writeObject(-1);
        }
    }

    private void port(String name, Target target) {
        if (target == null) {
            if (quiet) {
                writeObject(false);
            }
            return;
        }
        for (int i = 1; i <= count; i++) {
            long start = System.nanoTime();
            String status = stoppable(() -> connect(target));
            boolean connected = status.equals("Success");
            if (!detailed) {
                writeObject(connected);
                return;
            }
            writeObject(new PingStatus.OfPort(
                    i,
                    here(),
                    name,
                    target.shown(),
                    tcpPort,
                    connected ? (System.nanoTime() - start) / 1_000_000 : 0,
                    enumValue("System.Net.Sockets.SocketError", status)));
            if (i < count) {
                pause(delay * SECOND);
            }
        }
    }

    private String connect(Target target) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(target.address(), tcpPort), (int) (timeoutSeconds * SECOND));
            return "Success";
        } catch (SocketTimeoutException late) {
            return "TimedOut";
        } catch (ConnectException refused) {
            return "ConnectionRefused";
        } catch (NoRouteToHostException unreachable) {
            return "HostUnreachable";
        } catch (IOException other) {
            return "SocketError";
        }
    }
}
