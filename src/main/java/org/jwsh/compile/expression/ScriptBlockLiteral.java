package org.jwsh.compile.expression;

import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.runtime.BlockCode;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Frame;

/** {@code { }}: makes a script block of the running session; the code is compiled on the first evaluation. */
public final class ScriptBlockLiteral extends ExpressionNode {
    private final ScriptBlockAst ast;
    private volatile BlockCode code;

    public ScriptBlockLiteral(ScriptBlockAst ast) {
        this.ast = ast;
    }

    @Override
    public Object eval(Frame frame) {
        return new CompiledScriptBlock(code(frame.context), frame.context, frame.scope.sessionState());
    }

    private BlockCode code(ExecutionContext context) {
        BlockCode known = code;
        if (known == null) {
            known = context.engine().compile(ast);
            code = known;
        }
        return known;
    }
}
