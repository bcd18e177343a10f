package org.jwsh.values.types;

import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** An address with a port. */
@TypeName("System.Net.IPEndPoint")
record IPEndPoint(IPAddress address, int port) {
    private static IPEndPoint of(Object address, Object port) {
        int number = (int) port;
        if (number < 0 || number > 65535) {
            throw Failures.outOfRange("Specified argument was out of the range of valid values.", "port");
        }
        return new IPEndPoint((IPAddress) Failures.required(address, "address"), number);
    }

    private static IPEndPoint read(String text) {
        int colon = text.lastIndexOf(':');
        boolean bare = colon < 0 || text.indexOf(':') != colon && !text.startsWith("[");
        IPAddress address = IPAddress.find(bare ? text : text.substring(0, colon));
        String port = bare ? "0" : text.substring(colon + 1);
        return address == null || !port.matches("\\d{1,5}") || Integer.parseInt(port) > 65535
                ? null
                : new IPEndPoint(address, Integer.parseInt(port));
    }

    static void define(TypeBuilder type) {
        String own = "System.Net.IPEndPoint";
        type.constructor(own + " new(ipaddress address, int port)", a -> of(a[0], a[1]))
                .property("ipaddress Address", IPEndPoint.class, IPEndPoint::address)
                .property("int Port", IPEndPoint.class, IPEndPoint::port)
                .property(
                        "System.Net.Sockets.AddressFamily AddressFamily",
                        IPEndPoint.class,
                        e -> Enums.value(
                                "System.Net.Sockets.AddressFamily",
                                e.address.toString().indexOf(':') < 0 ? "InterNetwork" : "InterNetworkV6"))
                .method("string ToString()", IPEndPoint.class, (e, a) -> e.toString())
                .staticProperty("int MaxPort", () -> 65535)
                .staticProperty("int MinPort", () -> 0)
                .staticMethod("static " + own + " Parse(string s)", a -> {
                    IPEndPoint found = read((String) Failures.required(a[0], "s"));
                    if (found == null) {
                        throw Failures.format("An invalid IPEndPoint was specified.");
                    }
                    return found;
                })
                .staticMethod("static bool TryParse(string s, [ref] " + own + " result)", a -> {
                    IPEndPoint found = read((String) a[0]);
                    ((Reference) a[1]).set(found);
                    return found != null;
                });
    }

    @Override
    public String toString() {
        return address.toString().indexOf(':') < 0 ? address + ":" + port : "[" + address + "]:" + port;
    }
}
