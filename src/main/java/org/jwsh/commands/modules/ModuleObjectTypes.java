package org.jwsh.commands.modules;

import org.jwsh.runtime.PSModuleInfo;
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
            default -> null;
        };
    }

    @Override
    public TypeSpec byClass(Class<?> javaClass) {
        if (javaClass == PSModuleInfo.class) {
            return module();
        }
        return javaClass == ModuleSpecification.class ? specification() : null;
    }

    private static TypeSpec module() {
        return TypeSpec.ofClass(MODULE, PSModuleInfo.class, () -> ModuleMembers::define);
    }

    private static TypeSpec specification() {
        return TypeSpec.ofClass(SPECIFICATION, ModuleSpecification.class, () -> ModuleSpecification::define);
    }
}
