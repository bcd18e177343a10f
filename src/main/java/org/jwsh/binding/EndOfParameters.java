package org.jwsh.binding;

import org.jwsh.runtime.Argument;

/** {@code --}: what follows is no parameter, even where it begins with a dash. */
final class EndOfParameters {
    private EndOfParameters() {}

    static boolean is(Argument argument) {
        return argument.hasParameter() && argument.parameterText().equals("--");
    }
}
