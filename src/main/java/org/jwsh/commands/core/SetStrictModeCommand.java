package org.jwsh.commands.core;

import java.util.Set;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.types.Version;

/** Makes the language refuse what is most likely a mistake, in the calling scope and those below. */
@Cmdlet(verb = "Set", noun = "StrictMode", defaultParameterSet = "Version")
public final class SetStrictModeCommand extends BuiltInCmdlet {
    @Parameter(set = "Off", mandatory = true)
    boolean off;

    @Parameter(set = "Version", mandatory = true)
    @Alias("v")
    Object version;

    private static final int STRICTEST = 3;
    private static final Set<String> KNOWN = Set.of(
            "1.0", "2.0", "3.0", "4.0", "5.0", "5.1", "6.0", "6.1", "6.2", "7.0", "7.1", "7.2", "7.3", "7.4", "7.5",
            "7.6");

    @Override
    protected void endProcessing() {
        context().strictMode(caller().scope, off ? 0 : level(LanguagePrimitives.toStringInvariant(version)));
    }

    private Object parsed(String text) {
        try {
            return LanguagePrimitives.convertTo(text, NetTypes.named("System.Version"));
        } catch (NetException noVersion) {
            throw failure(
                    "System.Management.Automation.ParameterBindingException",
                    "Cannot bind parameter 'Version'. " + noVersion.getMessage(),
                    "CannotConvertArgumentNoMessage",
                    ErrorCategory.InvalidArgument,
                    null);
        }
    }

    /** The level of a version, given as a number with or without minor part or as {@code Latest}. */
    private int level(String given) {
        if (given.equalsIgnoreCase("Latest")) {
            return STRICTEST;
        }
        String text = given.contains(".") ? given : given + ".0";
        int major = ((Version) parsed(Character.isDigit(given.charAt(0)) ? text : given)).major();
        if (!KNOWN.contains(text)) {
            throw failure(
                    "System.Management.Automation.ParameterBindingValidationException",
                    "Cannot validate argument on parameter 'Version'. The \"" + text
                            + "\" argument does not contain a valid"
                            + " PowerShell version. Supply a valid version number and then try the command again.",
                    "ParameterArgumentValidationError",
                    ErrorCategory.InvalidData,
                    null);
        }
        return Math.min(STRICTEST, major);
    }
}
