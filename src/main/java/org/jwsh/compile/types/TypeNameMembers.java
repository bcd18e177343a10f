package org.jwsh.compile.types;

import org.jwsh.language.ast.ArrayTypeName;
import org.jwsh.language.ast.GenericTypeName;
import org.jwsh.language.ast.TypeName;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.TypeBuilder;

/** What scripts can ask the name of a type as it was written. */
final class TypeNameMembers {
    private TypeNameMembers() {}

    static void define(TypeBuilder type) {
        type.property("string FullName", TypeName.class, TypeName::fullName);
        type.property("string Name", TypeName.class, TypeName::fullName);
        type.property("string AssemblyName", TypeName.class, TypeName::assemblyName);
        type.property("bool IsArray", TypeName.class, name -> name instanceof ArrayTypeName);
        type.property("bool IsGeneric", TypeName.class, name -> name instanceof GenericTypeName);
        type.property("System.Management.Automation.Language.IScriptExtent Extent", TypeName.class, TypeName::extent);
        type.method("type GetReflectionType()", TypeName.class, (name, a) -> {
            ExecutionContext context = ExecutionContext.current();
            return context.engine().findType(name, context.frame());
        });
        type.method("string ToString()", TypeName.class, (name, a) -> name.fullName());
    }
}
