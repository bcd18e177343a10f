package org.jwsh.compile.statement;

import org.jwsh.binding.Assemblies;
import org.jwsh.compile.ScriptTypes;
import org.jwsh.language.ast.UsingStatementAst;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.Frame;
import org.jwsh.values.NetException;

/** {@code using namespace}, {@code using module} and {@code using assembly}. */
public final class UsingStatement extends StatementNode {
    private static final String STOP = "System.Management.Automation.ActionPreferenceStopException";

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
            case MODULE -> useModule(frame);
            case ASSEMBLY -> Assemblies.of(frame.context).load(ast.name().value());
            default -> {}
        }
        return Completion.NORMAL;
    }

    /** A script whose module is missing does not run at all, whatever the preferences are. */
    private void useModule(Frame frame) {
        try {
            frame.context.engine().usingModule(ast, frame);
        } catch (NetException missing) {
            NetException stop = NetException.of(STOP, missing.getMessage(), missing);
            stop.errorRecord(ErrorReporting.recordOf(missing, frame));
            throw stop;
        }
    }
}
