package org.jwsh.compile.statement;

import org.jwsh.runtime.Frame;
import org.jwsh.runtime.flow.BreakException;
import org.jwsh.runtime.flow.ContinueException;

/** What a loop makes of the way its body ends. */
final class LoopControl {
    private LoopControl() {}

    /** Whether a break or continue with that label is meant for the loop with this one. */
    static boolean isFor(String wanted, String label) {
        return wanted == null || wanted.isEmpty() || wanted.equalsIgnoreCase(label);
    }

    /**
     * Runs the body of a loop once.
     *
     * @return {@code NORMAL} to go on, {@code BREAK} to end the loop, {@code RETURN} to leave what is around it too. For a
     *     break or continue of a loop further out the frame's label stays set, and the completion is {@code CONTINUE} or
     *     {@code BREAK} as it was
     */
    static Completion round(StatementNode body, String label, Frame frame) {
        Completion completion;
        try {
            completion = body.execute(frame);
        } catch (BreakException breaking) {
            if (!isFor(breaking.label(), label)) {
                throw breaking;
            }
            return Completion.BREAK;
        } catch (ContinueException continuing) {
            if (!isFor(continuing.label(), label)) {
                throw continuing;
            }
            return Completion.NORMAL;
        }
        if (completion == Completion.NORMAL || completion == Completion.RETURN) {
            return completion;
        }
        if (!isFor(frame.pendingLabel, label)) {
            throw completion == Completion.BREAK
                    ? new BreakException(frame.takePendingLabel())
                    : new ContinueException(frame.takePendingLabel());
        }
        frame.pendingLabel = null;
        return completion == Completion.BREAK ? Completion.BREAK : Completion.NORMAL;
    }
}
