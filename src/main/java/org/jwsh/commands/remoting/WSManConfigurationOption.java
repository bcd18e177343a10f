package org.jwsh.commands.remoting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.TypeSpec;

/** Limits of a session configuration; those that were not chosen are null. */
@TypeName("Microsoft.PowerShell.Commands.WSManConfigurationOption")
public final class WSManConfigurationOption {
    private static final String NAME = "Microsoft.PowerShell.Commands.WSManConfigurationOption";
    private static final String COUNT = "System.Nullable[int] ";
    private static final String[] COUNTS = {
        "ProcessIdleTimeoutSec",
        "MaxIdleTimeoutSec",
        "MaxSessions",
        "MaxConcurrentCommandsPerSession",
        "MaxSessionsPerUser",
        "MaxMemoryPerSessionMB",
        "MaxProcessesPerSession",
        "MaxConcurrentUsers",
        "IdleTimeoutSec"
    };
    private static final String MODE = "OutputBufferingMode";

    private final Map<String, Object> limits = new LinkedHashMap<>();

    /** Makes the type known; doing it again changes nothing. */
    static void register() {
        ModuleTypes.add(TypeSpec.ofClass(NAME, WSManConfigurationOption.class, () -> WSManConfigurationOption::define));
    }

    private static void define(TypeBuilder type) {
        for (String name : COUNTS) {
            type.property(COUNT + name, WSManConfigurationOption.class, option -> option.limits.get(name));
        }
        type.property(
                "System.Nullable[System.Management.Automation.Runspaces.OutputBufferingMode] " + MODE,
                WSManConfigurationOption.class,
                option -> option.limits.get(MODE));
    }

    /** With what was bound to the parameters of the same names. */
    static WSManConfigurationOption of(Map<?, ?> bound) {
        WSManConfigurationOption option = new WSManConfigurationOption();
        bound.forEach((name, limit) -> option.limits.put(String.valueOf(name), limit));
        return option;
    }
}
