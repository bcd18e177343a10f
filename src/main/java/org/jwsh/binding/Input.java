package org.jwsh.binding;

import org.jwsh.values.ErrorRecord;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetException;

/** What processors have in common about the objects of the pipeline. */
final class Input {
    private Input() {}

    /** Whether objects may come. */
    static boolean isExpected(InvocationInfo invocation) {
        return invocation.expectingInput() || invocation.pipelinePosition() > 1;
    }

    /** The record for an object that could not be bound: that of the binding error, about the object. */
    static ErrorRecord errorFor(Object input, NetException failure) {
        ErrorRecord cause = failure.errorRecord();
        if (cause == null) {
            throw failure;
        }
        ErrorRecord record =
                new ErrorRecord(failure, cause.errorId(), cause.categoryInfo().category(), input);
        record.commandSuffix(cause.commandSuffix());
        record.categoryInfo().activity(cause.categoryInfo().activity());
        record.invocation(cause.invocation());
        return record;
    }
}
