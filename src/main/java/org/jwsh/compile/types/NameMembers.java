package org.jwsh.compile.types;

import org.jwsh.language.VariablePath;
import org.jwsh.language.ast.ArrayTypeName;
import org.jwsh.language.ast.GenericTypeName;
import org.jwsh.language.ast.ScriptRequirements;
import org.jwsh.values.TypeBuilder;

/** What scripts can ask the names in a syntax tree, its pairs, and what a script requires. */
final class NameMembers {
    private NameMembers() {}

    static void defineArray(TypeBuilder type) {
        type.property("System.Object ElementType", ArrayTypeName.class, ArrayTypeName::elementType);
        type.property("int Rank", ArrayTypeName.class, ArrayTypeName::rank);
    }

    static void defineGeneric(TypeBuilder type) {
        type.property("System.Object TypeName", GenericTypeName.class, GenericTypeName::typeName);
        type.property(
                "System.Object GenericArguments",
                GenericTypeName.class,
                name -> name.arguments().toArray());
    }

    static void defineVariablePath(TypeBuilder type) {
        type.property("string UserPath", VariablePath.class, VariablePath::text);
        type.property("bool IsGlobal", VariablePath.class, path -> "global".equals(path.scope()));
        type.property("bool IsLocal", VariablePath.class, path -> "local".equals(path.scope()));
        type.property("bool IsPrivate", VariablePath.class, path -> "private".equals(path.scope()));
        type.property("bool IsScript", VariablePath.class, path -> "script".equals(path.scope()));
        type.property("bool IsUnqualified", VariablePath.class, VariablePath::isUnscoped);
        type.property("bool IsUnscopedVariable", VariablePath.class, VariablePath::isUnscoped);
        type.property("bool IsVariable", VariablePath.class, path -> path.drive() == null);
        type.property("bool IsDriveQualified", VariablePath.class, path -> path.drive() != null);
        type.property("string DriveName", VariablePath.class, VariablePath::drive);
        type.method("string ToString()", VariablePath.class, (path, a) -> path.text());
    }

    static void defineRequirements(TypeBuilder type) {
        type.property("version RequiredPSVersion", ScriptRequirements.class, ScriptRequirements::version);
        type.property(
                "System.Object RequiredPSEditions",
                ScriptRequirements.class,
                required -> required.editions().toArray());
        type.property(
                "System.Object RequiredModules",
                ScriptRequirements.class,
                required -> required.modules().stream().map(SafeValues::of).toArray());
        type.property("bool IsElevationRequired", ScriptRequirements.class, ScriptRequirements::elevation);
    }

    /** A pair of things in a statement, which .NET shows as a tuple. */
    static <T> void definePair(TypeBuilder type, Class<T> pair, TypeBuilder.Read<T> first, TypeBuilder.Read<T> second) {
        type.property("System.Object Item1", pair, first);
        type.property("System.Object Item2", pair, second);
    }
}
