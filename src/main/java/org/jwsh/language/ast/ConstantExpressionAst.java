package org.jwsh.language.ast;

import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.language.NumericKind;

/**
 * A number literal. {@link #value} is an Integer, Long, Double, BigDecimal or BigInteger; {@link #kind} is
 * the type it has in the language.
 */
public record ConstantExpressionAst(Extent extent, NumericKind kind, Number value) implements ExpressionAst {
    @Override
    public List<Ast> children() {
        return List.of();
    }
}
