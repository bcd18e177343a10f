package org.jwsh.values.types;

import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PropertyMember;
import org.jwsh.values.TypeBuilder;

/** {@code System.Reflection.PropertyInfo}. */
final class PropertyInfoMembers {
    private PropertyInfoMembers() {}

    static void define(TypeBuilder type) {
        type.property("string Name", PropertyMember.class, PropertyMember::name)
                .property("type PropertyType", PropertyMember.class, PropertyMember::type)
                .property("bool CanRead", PropertyMember.class, p -> p.getter() != null)
                .property("bool CanWrite", PropertyMember.class, PropertyMember::settable)
                .method(
                        "System.Object GetValue(System.Object obj)",
                        PropertyMember.class,
                        (p, a) -> p.getter().get(a[0]))
                .method("void SetValue(System.Object obj, System.Object value)", PropertyMember.class, (p, a) -> {
                    if (!p.settable()) {
                        throw Failures.argument("Property set method not found.", null);
                    }
                    p.setter().set(a[0], LanguagePrimitives.convertTo(a[1], p.type()));
                    return null;
                })
                .method("string ToString()", PropertyMember.class, (p, a) -> p.type() + " " + p.name());
    }
}
