package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;

/** Gives random numbers or objects; from a seed the same ones each time. */
@Cmdlet(verb = "Get", noun = "Random", defaultParameterSet = "RandomNumberParameterSet")
@OutputType({"System.Int32", "System.Int64", "System.Double"})
public final class GetRandomCommand extends RandomCmdlet {
    @Parameter
    @ValidateNotNull
    @ParameterType("System.Nullable[int]")
    Integer setSeed;

    private static final class Kept {
        private RandomNumbers numbers = new RandomNumbers();
    }

    @Override
    RandomNumbers numbers() {
        return kept().numbers;
    }

    private Kept kept() {
        return context().service(Kept.class, Kept::new);
    }

    @Override
    protected void beginProcessing() {
        if (setSeed != null) {
            kept().numbers = new RandomNumbers(setSeed);
        }
        super.beginProcessing();
    }
}
