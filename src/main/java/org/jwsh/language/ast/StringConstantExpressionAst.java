package org.jwsh.language.ast;

import java.util.List;
import org.jwsh.language.Extent;

/**
 * A string without expansion, quoted or bare.
 */
public record StringConstantExpressionAst(Extent extent, String value, StringConstantType stringConstantType)
        implements ExpressionAst {
    @Override
    public List<Ast> children() {
        return List.of();
    }
}
