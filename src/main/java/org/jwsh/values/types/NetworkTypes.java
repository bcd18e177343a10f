package org.jwsh.values.types;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSpec;

/** Addresses, names and texts of networks: {@code System.Net}, its mail addresses and {@code System.Web}. */
final class NetworkTypes {
    private static EnumValue protocol;

    private NetworkTypes() {}

    static TypeSpec find(String folded) {
        return switch (folded) {
            case "system.net.endpoint" -> spec("System.Net.EndPoint", Object.class, type -> {});
            case "system.net.ipaddress" -> spec("System.Net.IPAddress", IPAddress.class, IPAddress::define);
            case "system.net.ipendpoint" ->
                spec("System.Net.IPEndPoint", IPEndPoint.class, IPEndPoint::define)
                        .extending("System.Net.EndPoint");
            case "system.net.sockets.unixdomainsocketendpoint" ->
                spec(
                                "System.Net.Sockets.UnixDomainSocketEndPoint",
                                UnixSocketEndPoint.class,
                                UnixSocketEndPoint::define)
                        .extending("System.Net.EndPoint");
            case "system.net.iphostentry" -> spec("System.Net.IPHostEntry", HostEntry.class, NetworkTypes::hostEntry);
            case "system.net.dns" -> spec("System.Net.Dns", Void.class, NetworkTypes::dns);
            case "system.net.webutility" -> spec("System.Net.WebUtility", Void.class, WebTexts::utility);
            case "system.web.httputility" -> spec("System.Web.HttpUtility", Void.class, WebTexts::http);
            case "system.net.servicepointmanager" ->
                spec("System.Net.ServicePointManager", Void.class, NetworkTypes::servicePoints);
            case "system.net.webclient" -> spec("System.Net.WebClient", WebClientValue.class, WebClientValue::define);
            case "system.net.sockets.tcpclient" ->
                spec("System.Net.Sockets.TcpClient", TcpConnection.class, TcpConnection::define);
            case "system.net.sockets.tcplistener" ->
                spec("System.Net.Sockets.TcpListener", TcpConnection.Listener.class, TcpConnection.Listener::define);
            case "system.net.sockets.networkstream" ->
                spec("System.Net.Sockets.NetworkStream", SocketStream.class, SocketStream::members)
                        .extending("System.IO.Stream");
            case "system.net.networkinformation.ping" ->
                spec("System.Net.NetworkInformation.Ping", PingValue.class, PingValue::define);
            case "system.net.networkinformation.pingreply" ->
                spec("System.Net.NetworkInformation.PingReply", PingValue.Reply.class, PingValue::reply);
            case "system.net.webrequest" -> spec("System.Net.WebRequest", Object.class, WebRequestValue::defineBase);
            case "system.net.httpwebrequest" ->
                spec("System.Net.HttpWebRequest", WebRequestValue.class, WebRequestValue::define)
                        .extending("System.Net.WebRequest");
            case "system.net.webresponse" -> spec("System.Net.WebResponse", Object.class, type -> {});
            case "system.net.httpwebresponse" ->
                spec("System.Net.HttpWebResponse", WebResponseValue.class, WebResponseValue::define)
                        .extending("System.Net.WebResponse");
            case "system.net.webheadercollection" ->
                spec("System.Net.WebHeaderCollection", WebHeaders.class, WebHeaders::members)
                        .extending("System.Collections.Specialized.NameValueCollection");
            case "system.net.mail.mailaddress" ->
                spec("System.Net.Mail.MailAddress", MailAddress.class, MailAddress::define);
            default -> null;
        };
    }

    private static TypeSpec spec(String name, Class<?> javaClass, TypeDefinition definition) {
        return TypeSpec.ofClass(name, javaClass, () -> definition);
    }

    /** What is known of a machine. */
    @org.jwsh.values.TypeName("System.Net.IPHostEntry")
    record HostEntry(String name, IPAddress[] addresses) {
        @Override
        public String toString() {
            return "System.Net.IPHostEntry";
        }
    }

    private static void hostEntry(TypeBuilder type) {
        type.property("string HostName", HostEntry.class, HostEntry::name)
                .property("string[] Aliases", HostEntry.class, e -> new String[0])
                .property("ipaddress[] AddressList", HostEntry.class, HostEntry::addresses);
    }

    private static void dns(TypeBuilder type) {
        String entry = "static System.Net.IPHostEntry ";
        type.staticMethod("static string GetHostName()", a -> HostNames.local())
                .staticMethod("static ipaddress[] GetHostAddresses(string hostNameOrAddress)", a -> addresses(a[0]))
                .staticMethod(entry + "GetHostEntry(ipaddress address)", a -> entry(a[0].toString()))
                .staticMethod(entry + "GetHostEntry(string hostNameOrAddress)", a -> entry((String) a[0]))
                .staticMethod(entry + "GetHostByName(string hostName)", a -> entry((String) a[0]))
                .staticMethod(entry + "Resolve(string hostName)", a -> entry((String) a[0]))
                .staticMethod(entry + "GetHostByAddress(ipaddress address)", a -> entry(a[0].toString()))
                .staticMethod(entry + "GetHostByAddress(string address)", a -> entry((String) a[0]));
    }

    private static IPAddress[] addresses(Object name) {
        try {
            InetAddress[] found = InetAddress.getAllByName((String) Failures.required(name, "hostNameOrAddress"));
            IPAddress[] addresses = new IPAddress[found.length];
            for (int i = 0; i < found.length; i++) {
                addresses[i] = IPAddress.of(found[i].getAddress());
            }
            return addresses;
        } catch (UnknownHostException unknown) {
            throw NetException.of("System.Net.Sockets.SocketException", "Name or service not known");
        }
    }

    private static HostEntry entry(String name) {
        IPAddress[] found = addresses(name);
        boolean address = IPAddress.find(name) != null;
        try {
            String host = address ? InetAddress.getByName(name).getCanonicalHostName() : name;
            return new HostEntry(host.isEmpty() ? HostNames.local() : host, found);
        } catch (UnknownHostException unknown) {
            return new HostEntry(name, found);
        }
    }

    /** Kept for scripts that set it; connections choose for themselves. */
    private static void servicePoints(TypeBuilder type) {
        type.staticProperty(
                        "System.Net.SecurityProtocolType SecurityProtocol",
                        () -> protocol == null
                                ? Enums.value("System.Net.SecurityProtocolType", "SystemDefault")
                                : protocol,
                        value -> protocol = (EnumValue) value)
                .staticProperty("int DefaultConnectionLimit", () -> 2, value -> {})
                .staticProperty("bool UseNagleAlgorithm", () -> true, value -> {})
                .staticProperty("bool Expect100Continue", () -> true, value -> {})
                .staticProperty("int MaxServicePointIdleTime", () -> 100000, value -> {});
    }
}
