package org.jwsh.compile.statement;

import java.util.List;
import org.jwsh.compile.TypeReference;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.flow.BreakException;
import org.jwsh.runtime.flow.ContinueException;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;

/** Statements with traps: an error runs the trap that fits, which says whether the next statement runs. */
public final class TrappedStatements extends StatementNode {

    /**
     * A trap.
     *
     * @param type what it catches, or null for everything
     */
    public record Trap(TypeReference type, StatementNode body) {}

    private final StatementNode[] statements;
    private final Trap[] traps;

    public TrappedStatements(StatementNode[] statements, Trap[] traps) {
        this.statements = statements;
        this.traps = traps;
    }

    @Override
    public Completion execute(Frame frame) {
        for (StatementNode statement : statements) {
            Completion completion;
            try {
                frame.enterTry();
                try {
                    completion = statement.execute(frame);
                } finally {
                    frame.leaveTry();
                }
            } catch (FlowException flow) {
                throw flow;
            } catch (RuntimeException | StackOverflowError problem) {
                completion = handle(ErrorReporting.raised(problem), frame);
            }
            if (completion != Completion.NORMAL) {
                return completion;
            }
        }
        return Completion.NORMAL;
    }

    private Completion handle(NetException problem, Frame frame) {
        CatchSelection.Selected<Trap> trap = new CatchSelection<>(
                        List.of(traps), t -> t.type() == null ? List.of() : List.of(t.type()), frame)
                .select(problem);
        if (trap.handler() == null) {
            ErrorReporting.afterStatement(problem, frame);
            return Completion.NORMAL;
        }
        ErrorRecord error = ErrorReporting.recordOf(problem, frame);
        frame.context.errors().add(error);
        frame.streams.error().suppressed(error);
        Completion completion = run(trap.handler(), trap.seen(error, problem), frame);
        if (completion == Completion.CONTINUE) {
            return Completion.NORMAL;
        }
        if (completion == Completion.BREAK) {
            throw problem;
        }
        if (completion == Completion.NORMAL) {
            ErrorReporting.show(error, frame);
        }
        return completion;
    }

    private static Completion run(Trap trap, ErrorRecord error, Frame frame) {
        PSVariable underscore = new PSVariable("_", error);
        PSVariable before = frame.scope.local("_");
        frame.scope.define(underscore);
        try {
            return trap.body().execute(frame);
        } catch (BreakException breaking) {
            return Completion.BREAK;
        } catch (ContinueException continuing) {
            return Completion.CONTINUE;
        } finally {
            Underscore.restore(before, frame);
        }
    }
}
