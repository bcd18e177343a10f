package org.jwsh.compile.statement;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/** {@code throw}: an exception, an error record, or any object as the message of one. */
public final class ThrowStatement extends StatementNode {
    private static final String HALTED = "ScriptHalted";

    private final ExpressionNode value;
    private final Extent extent;

    /** @param value null for a throw without one: inside a catch it throws the caught error again */
    public ThrowStatement(ExpressionNode value, Extent extent) {
        this.value = value;
        this.extent = extent;
    }

    @Override
    public Completion execute(Frame frame) {
        frame.position = extent;
        if (value == null && frame.caught() != null) {
            throw frame.caught();
        }
        NetException exception = exceptionOf(value == null ? null : PSObject.unwrap(value.eval(frame)));
        exception.with("WasThrownFromThrowStatement", true);
        throw exception;
    }

    private static NetException exceptionOf(Object thrown) {
        return switch (thrown) {
            case NetException exception -> withRecord(exception);
            case ErrorRecord error -> again(error);
            case null -> ofMessage(null, HALTED);
            default ->
                thrown == AutomationNull.VALUE
                        ? ofMessage(null, HALTED)
                        : ofMessage(thrown, LanguagePrimitives.toStringInvariant(thrown));
        };
    }

    private static NetException withRecord(NetException exception) {
        return exception.errorRecord() == null
                ? exception.withRecord(exception.getMessage(), ErrorCategory.OperationStopped, null)
                : exception;
    }

    private static NetException again(ErrorRecord error) {
        NetException exception = error.exception() instanceof NetException known
                ? known
                : NetException.of("System.Management.Automation.RuntimeException", error.message(), error.exception());
        exception.errorRecord(error);
        return exception;
    }

    private static NetException ofMessage(Object target, String message) {
        return NetException.of("System.Management.Automation.RuntimeException", message)
                .withRecord(message, ErrorCategory.OperationStopped, target);
    }
}
