package org.jwsh.compile.classes;

import org.jwsh.language.ast.BaseCtorInvokeMemberExpressionAst;
import org.jwsh.language.ast.CommandExpressionAst;
import org.jwsh.language.ast.FunctionMemberAst;
import org.jwsh.language.ast.NamedBlockAst;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.language.ast.StatementAst;

/** Finds the call of a base constructor that a constructor begins with. */
final class BaseConstructorCall {
    private BaseConstructorCall() {}

    /** The call, or null where none is written. */
    static BaseCtorInvokeMemberExpressionAst of(FunctionMemberAst constructor) {
        NamedBlockAst body = constructor.body().endBlock();
        if (body == null || body.statements().isEmpty()) {
            return null;
        }
        return of(body.statements().getFirst());
    }

    private static BaseCtorInvokeMemberExpressionAst of(StatementAst statement) {
        return switch (statement) {
            case PipelineAst pipeline
            when pipeline.elements().size() == 1 -> of(pipeline.elements().getFirst());
            case CommandExpressionAst element
            when element.expression() instanceof BaseCtorInvokeMemberExpressionAst call -> call;
            default -> null;
        };
    }
}
