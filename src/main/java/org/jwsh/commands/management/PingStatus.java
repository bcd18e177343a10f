package org.jwsh.commands.management;

import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.numbers.UInt32;
import org.jwsh.values.types.IPAddress;

/**
 * How a machine answered one question.
 *
 * @param number which question it was, from 1
 * @param destination the machine as it is shown
 * @param address of what answered, null where nothing did
 * @param latency in milliseconds
 * @param status an {@code IPStatus}
 * @param size of what was sent, in bytes
 */
record PingStatus(
        long number, String source, String destination, IPAddress address, long latency, Object status, int size)
        implements NetTyped {
    private static final String NAME = "Microsoft.PowerShell.Commands.TestConnectionCommand+";
    private static final String STATUS = "System.Net.NetworkInformation.IPStatus Status";

    /** One hop of a way: the question it was asked, and where the way leads. */
    record OfHop(int hop, PingStatus answer, IPAddress target) implements NetTyped {
        @Override
        public NetType netType() {
            return NetTypes.named(NAME + "TraceStatus");
        }

        @Override
        public String toString() {
            return NAME + "TraceStatus";
        }

        private static void define(TypeBuilder type) {
            Class<OfHop> self = OfHop.class;
            type.property("int Hop", self, OfHop::hop)
                    .property("string Hostname", self, h -> h.answer.address == null ? null : h.answer.destination)
                    .property("uint Ping", self, h -> UInt32.of(h.answer.number))
                    .property("long Latency", self, h -> h.answer.latency)
                    .property(STATUS, self, h -> h.answer.status)
                    .property("ipaddress HopAddress", self, h -> h.answer.address)
                    .property("string Source", self, h -> h.answer.source)
                    .property("string Target", self, h -> h.answer.destination)
                    .property("ipaddress TargetAddress", self, OfHop::target);
        }
    }

    /** Whether a port took a connection; the status is a {@code SocketError}. */
    record OfPort(int id, String source, String target, IPAddress address, int port, long latency, Object status)
            implements NetTyped {
        @Override
        public NetType netType() {
            return NetTypes.named(NAME + "TcpPortStatus");
        }

        @Override
        public String toString() {
            return NAME + "TcpPortStatus";
        }

        private static void define(TypeBuilder type) {
            Class<OfPort> self = OfPort.class;
            type.property("int Id", self, OfPort::id)
                    .property("string Source", self, OfPort::source)
                    .property("string Target", self, OfPort::target)
                    .property("ipaddress TargetAddress", self, OfPort::address)
                    .property("int Port", self, OfPort::port)
                    .property("long Latency", self, OfPort::latency)
                    .property("bool Connected", self, p -> p.status.toString().equals("Success"))
                    .property("System.Net.Sockets.SocketError Status", self, OfPort::status);
        }
    }

    /** Makes the types known; doing it again changes nothing. */
    static void register() {
        ModuleTypes.add(TypeSpec.ofClass(NAME + "PingStatus", PingStatus.class, () -> PingStatus::define));
        ModuleTypes.add(TypeSpec.ofClass(NAME + "TraceStatus", OfHop.class, () -> OfHop::define));
        ModuleTypes.add(TypeSpec.ofClass(NAME + "TcpPortStatus", OfPort.class, () -> OfPort::define));
    }

    private static void define(TypeBuilder type) {
        Class<PingStatus> self = PingStatus.class;
        type.property("uint Ping", self, p -> UInt32.of(p.number))
                .property("string Source", self, PingStatus::source)
                .property("string Destination", self, PingStatus::destination)
                .property("ipaddress Address", self, PingStatus::address)
                .property("string DisplayAddress", self, p -> p.address == null ? "*" : p.address.toString())
                .property("long Latency", self, PingStatus::latency)
                .property(STATUS, self, PingStatus::status)
                .property("int BufferSize", self, PingStatus::size);
    }

    @Override
    public NetType netType() {
        return NetTypes.named(NAME + "PingStatus");
    }

    @Override
    public String toString() {
        return NAME + "PingStatus";
    }
}
