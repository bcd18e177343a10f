package org.jwsh.commands.utility;

import org.jwsh.cmdlet.ArgumentTransformer;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;

/** Takes a number for its text before it is looked at. */
public final class NumbersAsText implements ArgumentTransformer {
    @Override
    public Object transform(Object argument) {
        return PSObject.unwrap(argument) instanceof Number number
                ? LanguagePrimitives.toStringInvariant(number)
                : argument;
    }
}
