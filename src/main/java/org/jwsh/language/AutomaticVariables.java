package org.jwsh.language;

import java.util.Locale;
import java.util.Map;

/** The variables that every call has of its own, and the types they have. */
final class AutomaticVariables {
    private static final Map<String, String> TYPES = Map.of(
            "_", "System.Object",
            "args", "System.Object[]",
            "this", "System.Object",
            "input", "System.Object",
            "pscmdlet", "System.Management.Automation.PSScriptCmdlet",
            "psboundparameters", "System.Management.Automation.PSBoundParametersDictionary",
            "myinvocation", "System.Management.Automation.InvocationInfo",
            "psscriptroot", "System.String",
            "pscommandpath", "System.String");

    private AutomaticVariables() {}

    /** The full name of the only type that a variable can be given; null for all but those of a call. */
    static String typeOf(VariablePath path) {
        boolean ofCall = path.isUnscoped() || "local".equals(path.scope()) || "private".equals(path.scope());
        return ofCall ? TYPES.get(path.name().toLowerCase(Locale.ROOT)) : null;
    }
}
