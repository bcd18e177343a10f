package org.jwsh.compile.statement;

import java.util.List;
import org.jwsh.compile.TypeReference;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Streams;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.runtime.flow.ReturnException;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;

/** {@code try}, {@code catch} and {@code finally}. */
public final class TryStatement extends StatementNode {

    /**
     * A catch clause.
     *
     * @param types what it catches; none for everything
     */
    public record Catch(List<TypeReference> types, StatementNode body) {}

    private final StatementNode body;
    private final List<Catch> catches;
    private final StatementNode last;

    /** @param last the finally block, or null */
    public TryStatement(StatementNode body, List<Catch> catches, StatementNode last) {
        this.body = body;
        this.catches = List.copyOf(catches);
        this.last = last;
    }

    @Override
    public Completion execute(Frame frame) {
        if (last == null) {
            return guarded(frame);
        }
        try {
            return guarded(frame);
        } finally {
            Completion completion = frame.context.isStopping()
                    ? frame.context.sheltered(() -> last.execute(frame))
                    : last.execute(frame);
            if (completion == Completion.RETURN) {
                throw new ReturnException();
            }
        }
    }

    private Completion guarded(Frame frame) {
        try {
            return attempt(frame);
        } catch (FlowException flow) {
            throw flow;
        } catch (RuntimeException | StackOverflowError problem) {
            return handle(ErrorReporting.raised(problem), frame);
        }
    }

    private Completion attempt(Frame frame) {
        frame.enterTry();
        Streams before = frame.streams;
        try {
            return body.execute(frame);
        } finally {
            frame.streams = before;
            frame.leaveTry();
        }
    }

    private Completion handle(NetException problem, Frame frame) {
        ErrorRecord error = ErrorReporting.recordOf(problem, frame);
        frame.context.errors().add(error);
        CatchSelection.Selected<Catch> chosen = new CatchSelection<>(catches, Catch::types, frame).select(problem);
        if (chosen.handler() == null) {
            throw problem;
        }
        frame.streams.error().suppressed(error);
        PSVariable before = Underscore.set(chosen.seen(error, problem), frame);
        NetException outer = frame.enterCatch(problem);
        // an error in the body ends the statement, as one in the try block would
        frame.enterTry();
        try {
            return chosen.handler().body().execute(frame);
        } finally {
            frame.leaveTry();
            frame.leaveCatch(outer);
            Underscore.restore(before, frame);
        }
    }
}
