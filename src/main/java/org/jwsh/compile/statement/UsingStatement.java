package org.jwsh.compile.statement;

import org.jwsh.binding.Assemblies;
import org.jwsh.compile.ScriptTypes;
import org.jwsh.language.ast.UsingStatementAst;
import org.jwsh.runtime.Frame;

/** {@code using namespace}, {@code using module} and {@code using assembly}. */
public final class UsingStatement extends StatementNode {
    private final UsingStatementAst ast;

    public UsingStatement(UsingStatementAst ast) {
        this.ast = ast;
    }

    @Override
    public Completion execute(Frame frame) {
        switch (ast.kind()) {
            case NAMESPACE ->
                ScriptTypes.of(frame.context)
                        .use(ast.name().value(), ast.extent().source(), frame);
            case MODULE -> frame.context.engine().usingModule(ast, frame);
            case ASSEMBLY -> Assemblies.of(frame.context).load(ast.name().value());
            default -> {}
        }
        return Completion.NORMAL;
    }
}
