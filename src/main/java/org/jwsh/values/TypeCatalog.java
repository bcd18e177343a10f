package org.jwsh.values;

import java.util.List;
import org.jwsh.values.types.KnownTypes;

/** Which .NET types there are: the way from a name or a Java class to a declaration, without loading what is not asked for. */
final class TypeCatalog {
    private TypeCatalog() {}

    /** By full name, folded; null where there is none. */
    static TypeSpec findByName(String foldedName) {
        return KnownTypes.find(foldedName);
    }

    /** By the Java class that represents the values; null where the class stands for itself. */
    static TypeSpec findByClass(Class<?> javaClass) {
        String name = KnownTypes.nameOf(javaClass);
        return name == null ? null : KnownTypes.find(CaseFolding.fold(name));
    }

    /** Enums and other types that are no {@link DefinedType}. */
    static NetType findSpecial(String foldedName) {
        return KnownTypes.findSpecial(foldedName);
    }

    /** A constructed generic type, such as {@code System.Collections.Generic.List} with {@code int}; null where there is none. */
    static NetType findGeneric(String name, List<NetType> arguments) {
        return KnownTypes.findGeneric(name, arguments);
    }
}
