package org.jwsh.binding.attributes;

import org.jwsh.values.NetType;
import org.jwsh.values.TypeName;

/** A type constraint of a script's parameter. */
@TypeName("System.Management.Automation.ArgumentTypeConverterAttribute")
public record TypeConversion(NetType type) implements ArgumentTransformation {
    @Override
    public Object transform(Object argument) {
        return ArgumentConversion.toScriptParameter(argument, type);
    }
}
