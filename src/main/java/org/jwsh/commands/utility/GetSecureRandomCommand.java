package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Gives random numbers or objects that nobody can foresee. */
@Cmdlet(verb = "Get", noun = "SecureRandom", defaultParameterSet = "RandomNumberParameterSet")
@OutputType({"System.Int32", "System.Int64", "System.Double"})
public final class GetSecureRandomCommand extends RandomCmdlet {
    private final RandomNumbers numbers = new RandomNumbers();

    @Override
    RandomNumbers numbers() {
        return numbers;
    }
}
