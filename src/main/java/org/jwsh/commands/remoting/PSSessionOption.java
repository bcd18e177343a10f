package org.jwsh.commands.remoting;

import org.jwsh.values.ModuleTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.TypeSpec;

/** How a connection to a WS-Management service is made: which checks of its certificate are left out. */
@TypeName("System.Management.Automation.Remoting.PSSessionOption")
public final class PSSessionOption {
    private boolean skipCACheck;
    private boolean skipCNCheck;

    /** Makes the type known; doing it again changes nothing. */
    static void register() {
        String name = "System.Management.Automation.Remoting.PSSessionOption";
        ModuleTypes.add(TypeSpec.ofClass(name, PSSessionOption.class, () -> PSSessionOption::define));
    }

    private static void define(TypeBuilder type) {
        type.constructor("System.Management.Automation.Remoting.PSSessionOption new()", a -> new PSSessionOption())
                .property(
                        "bool SkipCACheck",
                        PSSessionOption.class,
                        PSSessionOption::skipCACheck,
                        (option, value) -> option.skipCACheck = (Boolean) value)
                .property(
                        "bool SkipCNCheck",
                        PSSessionOption.class,
                        PSSessionOption::skipCNCheck,
                        (option, value) -> option.skipCNCheck = (Boolean) value);
    }

    /** Whether the certificate may come from anybody. */
    boolean skipCACheck() {
        return skipCACheck;
    }

    /** Whether the certificate may name another machine. */
    boolean skipCNCheck() {
        return skipCNCheck;
    }

    PSSessionOption with(boolean anyAuthority, boolean anyName) {
        skipCACheck = anyAuthority;
        skipCNCheck = anyName;
        return this;
    }
}
