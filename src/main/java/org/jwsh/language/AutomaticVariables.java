package org.jwsh.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The variables that every call has of its own, and the types they have. */
public final class AutomaticVariables {
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

    /**
     * The type of a variable that cannot take the one that it is given.
     *
     * @param given the full name of a type, or null for none
     */
    static Optional<String> typeOf(VariablePath path, String given) {
        boolean ofCall = path.isUnscoped() || "local".equals(path.scope()) || "private".equals(path.scope());
        String own = ofCall ? TYPES.get(path.name().toLowerCase(Locale.ROOT)) : null;
        return own == null || own.equals(given) ? Optional.empty() : Optional.of(own);
    }
}
