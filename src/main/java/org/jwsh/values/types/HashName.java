package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** The name of a hash algorithm. */
@TypeName("System.Security.Cryptography.HashAlgorithmName")
record HashName(String name) {
    static void define(TypeBuilder type) {
        String own = "System.Security.Cryptography.HashAlgorithmName";
        type.constructor(own + " new(string name)", a -> new HashName((String) a[0]))
                .property("string Name", HashName.class, HashName::name)
                .method("string ToString()", HashName.class, (n, a) -> n.name);
        for (String name : new String[] {"MD5", "SHA1", "SHA256", "SHA384", "SHA512"}) {
            type.staticProperty(own + " " + name, () -> new HashName(name));
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
