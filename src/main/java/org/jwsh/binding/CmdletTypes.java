package org.jwsh.binding;

import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;

/** The classes of the session's cmdlets as .NET types: made without arguments, each parameter is a property. */
public final class CmdletTypes {
    private CmdletTypes() {}

    /** The type of a cmdlet's class by its full name, folded; null where there is none. */
    public static TypeSpec byName(String folded) {
        ExecutionContext context = ExecutionContext.current();
        if (context == null || !folded.endsWith("command")) {
            return null;
        }
        for (CmdletInfo cmdlet : context.commands().cmdlets().values()) {
            if (CaseFolding.fold(cmdlet.implementingTypeName()).equals(folded)) {
                return of(cmdlet);
            }
        }
        return null;
    }

    /** The type that the instances of a cmdlet's class have; null where it is no cmdlet of the session. */
    public static TypeSpec byClass(Class<?> javaClass) {
        return byName(CaseFolding.fold("Microsoft.PowerShell.Commands." + javaClass.getSimpleName()));
    }

    private static TypeSpec of(CmdletInfo cmdlet) {
        return TypeSpec.ofClass(
                        cmdlet.implementingTypeName(), cmdlet.implementingType(), () -> type -> define(type, cmdlet))
                .extending("System.Management.Automation.PSCmdlet");
    }

    private static void define(TypeBuilder type, CmdletInfo cmdlet) {
        type.constructor(cmdlet.implementingTypeName() + " new()", a -> cmdlet.create());
        for (ParameterMetadata parameter : CommandMetadata.of(cmdlet).parameters()) {
            ParameterStorage storage = parameter.storage();
            if (storage.origin() == ParameterStorage.Origin.DECLARED) {
                type.property(
                        parameter.type().displayName() + " " + parameter.name(),
                        PSCmdlet.class,
                        storage::get,
                        storage::set);
            }
        }
    }
}
