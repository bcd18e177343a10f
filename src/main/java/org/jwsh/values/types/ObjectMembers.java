package org.jwsh.values.types;

import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.StringForm;

/** What every object has. */
final class ObjectMembers {
    private ObjectMembers() {}

    static void define(TypeBuilder type) {
        type.method("bool Equals(System.Object obj)", Object.class, (self, a) -> same(self, a[0]))
                .method("int GetHashCode()", Object.class, (self, a) -> self.hashCode())
                .method("type GetType()", Object.class, (self, a) -> NetTypes.of(self))
                .method("string ToString()", Object.class, (self, a) -> StringForm.plain(self))
                .constructor("System.Object new()", a -> new Object())
                .staticMethod("static bool Equals(System.Object objA, System.Object objB)", a -> same(a[0], a[1]))
                .staticMethod("static bool ReferenceEquals(System.Object objA, System.Object objB)", a -> a[0] == a[1]);
    }

    /** Arrays are equal only to themselves; other values as their types say. */
    private static boolean same(Object self, Object other) {
        Object base = PSObject.unwrap(other);
        return self == null ? base == null : self.equals(base);
    }
}
