package org.jwsh.compile.expression;

import org.jwsh.compile.statement.Completion;
import org.jwsh.compile.statement.StatementNode;
import org.jwsh.runtime.CollectingPipe;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Streams;
import org.jwsh.runtime.flow.BreakException;
import org.jwsh.runtime.flow.ContinueException;
import org.jwsh.runtime.flow.ReturnException;

/** Runs statements inside an expression with their output going elsewhere; what leaves them leaves the expression too. */
public final class Capture {
    private Capture() {}

    /** What statements write as the value of an expression: no value, the one object, or an array. */
    public static Object value(StatementNode statements, Frame frame) {
        CollectingPipe output = new CollectingPipe();
        run(statements, frame, output);
        return output.result();
    }

    static void run(StatementNode statements, Frame frame, Pipe output) {
        Streams before = frame.streams;
        frame.streams = before.withOutput(output);
        Completion completion;
        try {
            completion = statements.execute(frame);
        } finally {
            frame.streams = before;
        }
        switch (completion) {
            case NORMAL -> {}
            case BREAK -> throw new BreakException(frame.takePendingLabel());
            case CONTINUE -> throw new ContinueException(frame.takePendingLabel());
            case RETURN -> {
                if (output instanceof CollectingPipe collected) {
                    collected.collected().forEach(before.output()::write);
                }
                throw new ReturnException();
            }
        }
    }
}
