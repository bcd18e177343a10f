package org.jwsh.commands.management;

import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.providers.Provider;
import org.jwsh.providers.SessionDrives;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetException;

/** The parameters that item cmdlets have for functions and aliases alone. */
final class ScopedItemParameters {
    @Parameter
    @ParameterType("System.Management.Automation.ScopedItemOptions")
    EnumValue options;

    /** The parameters for the place that the first path means, or null where it is not one of functions or aliases. */
    static ScopedItemParameters of(SessionDrives drives, String[] paths) {
        if (paths == null || paths.length == 0 || paths[0] == null) {
            return null;
        }
        try {
            Provider provider = drives.resolve(paths[0]).provider();
            return provider.name().equals("Function") || provider.name().equals("Alias")
                    ? new ScopedItemParameters()
                    : null;
        } catch (NetException noDrive) {
            return null;
        }
    }

    /** The value of an option of that name where it was given. */
    static Object option(ScopedItemParameters given, String name) {
        return given != null && name.equals("Options") ? given.options : null;
    }
}
