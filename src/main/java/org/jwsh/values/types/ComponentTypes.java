package org.jwsh.values.types;

import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;

/** The namespace {@code System.ComponentModel}, and what its components are made of. */
final class ComponentTypes {
    private ComponentTypes() {}

    static TypeSpec find(String name) {
        return name.equals("component")
                ? TypeSpec.ofClass("System.ComponentModel.Component", Object.class, () -> ComponentTypes::component)
                        .extending("System.MarshalByRefObject")
                : null;
    }

    /** Objects that other domains of a program could use, where there are such. */
    static void remote(TypeBuilder type) {
        type.method("System.Object GetLifetimeService()", Object.class, (o, a) -> refuse())
                .method("System.Object InitializeLifetimeService()", Object.class, (o, a) -> refuse());
    }

    private static Object refuse() {
        throw NetException.of("System.PlatformNotSupportedException", "Remoting is not supported on this platform.");
    }

    private static void component(TypeBuilder type) {
        type.property("System.ComponentModel.ISite Site", Object.class, c -> null)
                .property("System.ComponentModel.IContainer Container", Object.class, c -> null)
                .method("void Dispose()", Object.class, (c, a) -> null);
    }
}
