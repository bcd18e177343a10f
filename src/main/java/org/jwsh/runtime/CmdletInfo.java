package org.jwsh.runtime;

import java.util.function.Supplier;
import org.jwsh.cmdlet.PSCmdlet;

/** A cmdlet written in Java. Its class is not loaded before the cmdlet is used. */
public final class CmdletInfo extends CommandInfo {
    private final String className;
    private final String moduleName;
    private final Supplier<? extends PSCmdlet> create;
    private final Supplier<Class<? extends PSCmdlet>> type;

    /**
     * @param className the name of the Java class
     * @param moduleName the module it belongs to
     * @param type loads the class
     * @param create makes an instance for one call
     */
    public CmdletInfo(
            String name,
            String className,
            String moduleName,
            Supplier<Class<? extends PSCmdlet>> type,
            Supplier<? extends PSCmdlet> create) {
        super(name);
        this.className = className;
        this.moduleName = moduleName;
        this.type = type;
        this.create = create;
    }

    @Override
    public CommandType type() {
        return CommandType.Cmdlet;
    }

    @Override
    public String definition() {
        return "";
    }

    public String moduleName() {
        return moduleName;
    }

    public String verb() {
        return name().substring(0, Math.max(0, name().indexOf('-')));
    }

    public String noun() {
        return name().substring(name().indexOf('-') + 1);
    }

    /** The name that error ids carry: that of the .NET class where PowerShell has one, such as {@code Microsoft.PowerShell.Commands.GetItemCommand}. */
    public String implementingTypeName() {
        String simpleName = className.substring(className.lastIndexOf('.') + 1);
        if (moduleName.equals("PSReadLine")) {
            return "Microsoft.PowerShell." + simpleName;
        }
        return moduleName.startsWith("Microsoft.PowerShell.")
                ? "Microsoft.PowerShell.Commands." + simpleName
                : className;
    }

    public Class<? extends PSCmdlet> implementingType() {
        return type.get();
    }

    public PSCmdlet create() {
        return create.get();
    }
}
