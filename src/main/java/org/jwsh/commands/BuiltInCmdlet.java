package org.jwsh.commands;

import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.runtime.CommandStreams;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Streams;
import org.jwsh.values.EnumType;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;

/** The base of the cmdlets that belong to the shell: they reach the session that runs them. */
public abstract class BuiltInCmdlet extends PSCmdlet {
    /** The session. */
    protected final ExecutionContext context() {
        return ExecutionContext.current();
    }

    /** The frame that called the cmdlet. */
    protected final Frame caller() {
        return context().frame();
    }

    /** A pipe into the cmdlet's own output. */
    protected final Pipe output() {
        return new Pipe() {
            @Override
            public void write(Object value) {
                writeObject(value);
            }
        };
    }

    /** The streams that script blocks run by the cmdlet write to, but for output: the cmdlet's own where it has any. */
    protected final Streams streams() {
        return runtime() instanceof CommandStreams mine ? mine.streams() : caller().streams;
    }

    /** The record of an exception of a type, with its message. */
    protected static ErrorRecord record(
            String exceptionType, String message, String errorId, ErrorCategory category, Object target) {
        return NetException.of(exceptionType, message)
                .withRecord(errorId, category, target)
                .errorRecord();
    }

    /** The exception that ends the pipeline with such a record; the caller throws it. */
    protected final NetException failure(
            String exceptionType, String message, String errorId, ErrorCategory category, Object target) {
        return terminatingError(record(exceptionType, message, errorId, category, target));
    }

    /** Reports such a record and goes on. */
    protected final void report(
            String exceptionType, String message, String errorId, ErrorCategory category, Object target) {
        writeError(record(exceptionType, message, errorId, category, target));
    }

    /** Reports what an exception carries, or a record made of it, and goes on. */
    protected final void report(NetException exception) {
        ErrorRecord known = exception.errorRecord();
        writeError(
                known != null
                        ? known
                        : new ErrorRecord(
                                exception, NetTypes.of(exception).fullName(), ErrorCategory.NotSpecified, null));
    }

    /** An enum's value by type and name. */
    protected static Object enumValue(String typeName, String label) {
        return ((EnumType) NetTypes.named(typeName)).find(label);
    }
}
