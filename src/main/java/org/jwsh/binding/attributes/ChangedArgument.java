package org.jwsh.binding.attributes;

import org.jwsh.cmdlet.ArgumentTransformer;

/** A cmdlet's own way to read the values of a parameter. */
public final class ChangedArgument implements ArgumentTransformation {
    private final ArgumentTransformer transformer;

    public ChangedArgument(ArgumentTransformer transformer) {
        this.transformer = transformer;
    }

    @Override
    public Object transform(Object argument) {
        return transformer.transform(argument);
    }
}
