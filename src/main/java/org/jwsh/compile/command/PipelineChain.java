package org.jwsh.compile.command;

import org.jwsh.compile.statement.Completion;
import org.jwsh.compile.statement.StatementNode;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.flow.FlowException;

/** {@code a && b} and {@code a || b}. */
public final class PipelineChain extends StatementNode {
    private final StatementNode left;
    private final StatementNode right;
    private final boolean onSuccess;

    public PipelineChain(StatementNode left, StatementNode right, boolean onSuccess) {
        this.left = left;
        this.right = right;
        this.onSuccess = onSuccess;
    }

    @Override
    public Completion execute(Frame frame) {
        Completion completion = attempt(left, frame);
        if (completion != Completion.NORMAL || frame.context.success() != onSuccess) {
            return completion;
        }
        return attempt(right, frame);
    }

    private static Completion attempt(StatementNode side, Frame frame) {
        try {
            return side.execute(frame);
        } catch (FlowException flow) {
            throw flow;
        } catch (RuntimeException | StackOverflowError problem) {
            ErrorReporting.afterStatement(problem, frame);
            return Completion.NORMAL;
        }
    }
}
