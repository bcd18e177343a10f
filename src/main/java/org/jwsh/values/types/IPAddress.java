package org.jwsh.values.types;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** An address of the Internet Protocol, of four or sixteen bytes. */
@TypeName("System.Net.IPAddress")
public final class IPAddress {
    private static final long LAST = 0xFFFF_FFFFL;

    private final byte[] bytes;

    private IPAddress(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws NetException of type ArgumentException for another number of bytes */
    public static IPAddress of(byte[] bytes) {
        if (bytes.length != 4 && bytes.length != 16) {
            throw Failures.argument("An invalid IP address was specified.", "address");
        }
        return new IPAddress(bytes.clone());
    }

    /** The address that a number holds, the first byte lowest. */
    private static IPAddress of(long number) {
        if (number < 0 || number > LAST) {
            throw NetException.of(
                    "System.ArgumentOutOfRangeException",
                    "Specified argument was out of the range of valid values. (Parameter 'newAddress')");
        }
        return new IPAddress(
                new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16), (byte) (number >> 24)});
    }

    /** @throws NetException of type FormatException where the text is no address */
    public static IPAddress parse(String text) {
        IPAddress found = find(Failures.required(text, "ipString"));
        if (found == null) {
            throw NetException.of("System.FormatException", "An invalid IP address was specified.");
        }
        return found;
    }

    /** The address that a text means, or null. */
    static IPAddress find(String text) {
        if (text == null) {
            return null;
        }
        return text.indexOf(':') >= 0 ? version6(text) : version4(text);
    }

    private static IPAddress version6(String text) {
        if (!text.matches("[0-9A-Fa-f:.]+(%\\w+)?")) {
            return null;
        }
        try {
            byte[] raw = InetAddress.getByName(text.replaceFirst("%.*", "")).getAddress();
            return new IPAddress(raw.length == 16 ? raw : mapped(raw));
        } catch (UnknownHostException malformed) {
            return null;
        }
    }

    private static byte[] mapped(byte[] raw) {
        byte[] long6 = new byte[16];
        long6[10] = -1;
        long6[11] = -1;
        System.arraycopy(raw, 0, long6, 12, 4);
        return long6;
    }

    /** One to four numbers, each decimal, octal or hexadecimal; the last fills what is left. */
    private static IPAddress version4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length > 4) {
            return null;
        }
        long address = 0;
        try {
            for (int i = 0; i < parts.length; i++) {
                long part = Long.decode(parts[i]);
                long limit = i == parts.length - 1 ? LAST >> 8 * i : 255;
                if (part < 0 || part > limit || parts[i].startsWith("+")) {
                    return null;
                }
                address = address << (i == parts.length - 1 ? 8 * (4 - i) : 8) | part;
            }
        } catch (NumberFormatException malformed) {
            return null;
        }
        return new IPAddress(
                new byte[] {(byte) (address >> 24), (byte) (address >> 16), (byte) (address >> 8), (byte) address});
    }

    /** The bytes in network order. */
    public byte[] bytes() {
        return bytes.clone();
    }

    private boolean isVersion6() {
        return bytes.length == 16;
    }

    private int unsigned(int index) {
        return bytes[index] & 0xFF;
    }

    private long number() {
        if (isVersion6()) {
            throw unsupported();
        }
        return unsigned(0) | unsigned(1) << 8 | unsigned(2) << 16 | (long) unsigned(3) << 24;
    }

    private static NetException unsupported() {
        return NetException.of(
                "System.Net.Sockets.SocketException",
                "The attempted operation is not supported for the type of object referenced.");
    }

    private Object scope() {
        if (!isVersion6()) {
            throw unsupported();
        }
        return 0L;
    }

    private Object family() {
        return ((EnumType) NetTypes.named("System.Net.Sockets.AddressFamily"))
                .find(isVersion6() ? "InterNetworkV6" : "InterNetwork");
    }

    private boolean startsWith(int... head) {
        for (int i = 0; i < head.length; i++) {
            if (!isVersion6() || unsigned(i) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isMapped() {
        return isVersion6() && Arrays.equals(Arrays.copyOf(bytes, 12), Arrays.copyOf(mapped(new byte[4]), 12));
    }

    private boolean isLoopback() {
        return isVersion6() ? number6(1) : unsigned(0) == 127;
    }

    private boolean number6(int last) {
        byte[] only = new byte[16];
        only[15] = (byte) last;
        return Arrays.equals(bytes, only);
    }

    static void define(TypeBuilder type) {
        type.property("System.Net.Sockets.AddressFamily AddressFamily", IPAddress.class, IPAddress::family)
                .property("long ScopeId", IPAddress.class, IPAddress::scope)
                .property("bool IsIPv6Multicast", IPAddress.class, a -> a.startsWith(0xFF))
                .property(
                        "bool IsIPv6LinkLocal",
                        IPAddress.class,
                        a -> a.startsWith(0xFE) && (a.unsigned(1) & 0xC0) == 0x80)
                .property(
                        "bool IsIPv6SiteLocal",
                        IPAddress.class,
                        a -> a.startsWith(0xFE) && (a.unsigned(1) & 0xC0) == 0xC0)
                .property("bool IsIPv6Teredo", IPAddress.class, a -> a.startsWith(0x20, 0x01, 0, 0))
                .property(
                        "bool IsIPv6UniqueLocal",
                        IPAddress.class,
                        a -> a.isVersion6() && (a.unsigned(0) & 0xFE) == 0xFC)
                .property("bool IsIPv4MappedToIPv6", IPAddress.class, IPAddress::isMapped)
                .property("long Address", IPAddress.class, IPAddress::number)
                .property("string IPAddressToString", IPAddress.class, IPAddress::toString)
                .extended(
                        PSMember.Kind.ScriptProperty,
                        "IPAddressToString",
                        "System.Object IPAddressToString {get=$this.Tostring();}")
                .method("byte[] GetAddressBytes()", IPAddress.class, (a, x) -> a.bytes())
                .method("bool Equals(System.Object comparand)", IPAddress.class, (a, x) -> a.equals(x[0]))
                .method("ipaddress MapToIPv4()", IPAddress.class, (a, x) -> a.isMapped() ? a.shortened() : a)
                .method(
                        "ipaddress MapToIPv6()",
                        IPAddress.class,
                        (a, x) -> a.isVersion6() ? a : new IPAddress(mapped(a.bytes)))
                .method("string ToString()", IPAddress.class, (a, x) -> a.toString())
                .constructor("ipaddress new(long newAddress)", a -> of((long) a[0]))
                .constructor("ipaddress new(byte[] address)", a -> of((byte[]) a[0]))
                .staticMethod("static ipaddress Parse(string ipString)", a -> parse((String) a[0]))
                .staticMethod("static bool TryParse(string ipString, [ref] ipaddress address)", a -> {
                    IPAddress found = find((String) a[0]);
                    ((Reference) a[1]).set(found);
                    return found != null;
                })
                .staticMethod("static short HostToNetworkOrder(short host)", a -> Short.reverseBytes((short) a[0]))
                .staticMethod("static int HostToNetworkOrder(int host)", a -> Integer.reverseBytes((int) a[0]))
                .staticMethod("static long HostToNetworkOrder(long host)", a -> Long.reverseBytes((long) a[0]))
                .staticMethod("static short NetworkToHostOrder(short network)", a -> Short.reverseBytes((short) a[0]))
                .staticMethod("static int NetworkToHostOrder(int network)", a -> Integer.reverseBytes((int) a[0]))
                .staticMethod("static long NetworkToHostOrder(long network)", a -> Long.reverseBytes((long) a[0]))
                .staticMethod("static bool IsLoopback(ipaddress address)", a -> ((IPAddress) a[0]).isLoopback());
        constant(type, "Any", new byte[4]);
        constant(type, "Loopback", new byte[] {127, 0, 0, 1});
        constant(type, "Broadcast", new byte[] {-1, -1, -1, -1});
        constant(type, "None", new byte[] {-1, -1, -1, -1});
        constant(type, "IPv6Any", new byte[16]);
        constant(type, "IPv6Loopback", new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
        constant(type, "IPv6None", new byte[16]);
    }

    private static void constant(TypeBuilder type, String name, byte[] bytes) {
        IPAddress address = new IPAddress(bytes);
        type.staticProperty("ipaddress " + name, () -> address);
    }

    private IPAddress shortened() {
        return new IPAddress(Arrays.copyOfRange(bytes, 12, 16));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IPAddress address && Arrays.equals(address.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Four numbers with dots, or groups of hexadecimal digits, the longest run of zeros left out. */
    @Override
    public String toString() {
        if (!isVersion6()) {
            return unsigned(0) + "." + unsigned(1) + "." + unsigned(2) + "." + unsigned(3);
        }
        if (isMapped()) {
            return "::ffff:" + shortened();
        }
        try {
            String full = Inet6Address.getByAddress(bytes).getHostAddress();
            return compressed(full.replaceFirst("%.*", "").split(":"));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String compressed(String[] groups) {
        int start = -1;
        int length = 1;
        for (int i = 0; i < groups.length; i++) {
            int end = i;
            while (end < groups.length && groups[end].equals("0")) {
                end++;
            }
            if (end - i > length) {
                start = i;
                length = end - i;
            }
        }
        if (start < 0) {
            return String.join(":", groups);
        }
        return String.join(":", Arrays.copyOf(groups, start)) + "::"
                + String.join(":", Arrays.copyOfRange(groups, start + length, groups.length));
    }
}
