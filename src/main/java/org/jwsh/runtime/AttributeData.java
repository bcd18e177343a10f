package org.jwsh.runtime;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jwsh.language.ast.TypeName;

/**
 * An attribute as written in a script.
 *
 * @param typeName the name in the brackets; resolved when it is needed
 * @param typeConstraint whether it is a type constraint rather than an attribute
 * @param positional evaluates the arguments without a name
 * @param named evaluates the named arguments, keys as written
 */
public record AttributeData(
        TypeName typeName,
        boolean typeConstraint,
        Supplier<List<Object>> positional,
        Supplier<Map<String, Object>> named) {}
