package org.jwsh.compile.statement;

import org.jwsh.compile.ScriptTypes;
import org.jwsh.language.ast.UsingStatementAst;
import org.jwsh.runtime.Frame;

/** {@code using namespace} and {@code using module}; assemblies are there already. */
public final class UsingStatement extends StatementNode {
    private final UsingStatementAst ast;

    public UsingStatement(UsingStatementAst ast) {
        this.ast = ast;
    }

    @Override
    public Completion execute(Frame frame) {
        switch (ast.kind()) {
            case NAMESPACE -> ScriptTypes.of(frame.context)
                        .use(ast.name().value(), ast.extent().source(), frame);
            case MODULE -> frame.context.engine().usingModule(ast, frame);
            default -> {}
        }
        return Completion.NORMAL;
    }
}
