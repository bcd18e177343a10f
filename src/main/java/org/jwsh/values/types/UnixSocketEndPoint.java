package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** A socket of this machine that has a path in place of an address. */
@TypeName("System.Net.Sockets.UnixDomainSocketEndPoint")
public record UnixSocketEndPoint(String path) {
    /** The longest path that an address of the system holds. */
    private static final int LONGEST = 107;

    static void define(TypeBuilder type) {
        type.constructor("System.Net.Sockets.UnixDomainSocketEndPoint new(string path)", a -> of((String) a[0]))
                .property(
                        "System.Net.Sockets.AddressFamily AddressFamily",
                        UnixSocketEndPoint.class,
                        e -> Enums.value("System.Net.Sockets.AddressFamily", "Unix"))
                .method("string ToString()", UnixSocketEndPoint.class, (e, a) -> e.path());
    }

    private static UnixSocketEndPoint of(String path) {
        if (Failures.required(path, "path").isEmpty() || path.length() > LONGEST) {
            throw Failures.outOfRange(
                    "The path '" + path + "' is of an invalid length for use with domain sockets on this platform."
                            + " The length must be between 1 and 108 characters, inclusive.",
                    "path",
                    path);
        }
        return new UnixSocketEndPoint(path);
    }

    @Override
    public String toString() {
        return path;
    }
}
