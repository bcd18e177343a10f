package org.jwsh.compile.expression;

import org.jwsh.compile.TypeReference;
import org.jwsh.runtime.Frame;

/** {@code [int]} as a value. */
public final class TypeLiteral extends ExpressionNode {
    private final TypeReference type;

    public TypeLiteral(TypeReference type) {
        this.type = type;
    }

    @Override
    public Object eval(Frame frame) {
        return type.resolve(frame);
    }
}
