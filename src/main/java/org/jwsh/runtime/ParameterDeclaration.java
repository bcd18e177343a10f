package org.jwsh.runtime;

import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.language.ast.TypeName;

/**
 * A parameter as a script block declares it.
 *
 * @param name without the {@code $}
 * @param slot its place in the variable table
 * @param typeName the innermost type constraint, or null for object
 * @param attributes attributes and type constraints in source order
 * @param defaultValue evaluates the default, or null where there is none
 * @param defaultText the text of the default, for help
 */
public record ParameterDeclaration(
        String name,
        int slot,
        TypeName typeName,
        List<AttributeData> attributes,
        DefaultValue defaultValue,
        String defaultText,
        Extent extent) {

    /** Evaluates a default in the frame of the call. */
    @FunctionalInterface
    public interface DefaultValue {
        Object evaluate(Frame frame);
    }
}
