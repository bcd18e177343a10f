package org.jwsh.commands.modules;

import java.util.Objects;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSource;
import org.jwsh.values.TypeSpec;

/** Declares the types of modules, each when it is first asked for. */
public final class ModuleObjectTypes implements TypeSource {
    private static final String MODULE = "System.Management.Automation.PSModuleInfo";
    private static final String SPECIFICATION = "Microsoft.PowerShell.Commands.ModuleSpecification";

    @Override
    public TypeSpec byName(String folded) {
        return switch (folded) {
            case "system.management.automation.psmoduleinfo" -> module();
            case "microsoft.powershell.commands.modulespecification" -> specification();
            case "microsoft.powershell.commands.modulespecificationcomparer" -> comparer();
            default -> null;
        };
    }

    @Override
    public TypeSpec byClass(Class<?> javaClass) {
        if (javaClass == PSModuleInfo.class) {
            return module();
        }
        return javaClass == ModuleSpecification.class
                ? specification()
                : javaClass == Comparer.class ? comparer() : null;
    }

    private static TypeSpec module() {
        return TypeSpec.ofClass(MODULE, PSModuleInfo.class, () -> ModuleMembers::define);
    }

    /** Finds specifications equal that ask for the same. */
    private static final class Comparer {
        static void define(TypeBuilder type) {
            type.constructor(SPECIFICATION + "Comparer new()", a -> new Comparer())
                    .method(
                            "bool Equals(" + SPECIFICATION + " x, " + SPECIFICATION + " y)",
                            Comparer.class,
                            (comparer, a) -> Objects.equals(a[0], a[1]))
                    .method(
                            "int GetHashCode(" + SPECIFICATION + " obj)",
                            Comparer.class,
                            (comparer, a) -> Objects.hashCode(a[0]));
        }
    }

    private static TypeSpec comparer() {
        return TypeSpec.ofClass(SPECIFICATION + "Comparer", Comparer.class, () -> Comparer::define);
    }

    private static TypeSpec specification() {
        return TypeSpec.ofClass(SPECIFICATION, ModuleSpecification.class, () -> ModuleSpecification::define);
    }
}
