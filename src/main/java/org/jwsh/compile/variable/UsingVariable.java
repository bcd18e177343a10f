package org.jwsh.compile.variable;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.UsingValues;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** {@code $using:x}: the value that was handed to a block which runs elsewhere. */
public final class UsingVariable extends ExpressionNode {
    private final String name;

    public UsingVariable(String name) {
        this.name = name;
    }

    @Override
    public Object eval(Frame frame) {
        UsingValues handed = UsingValues.of(frame.context);
        if (!handed.has(name)) {
            throw NetException.runtime(
                    "UsingWithoutInvokeCommand",
                    ErrorCategory.InvalidOperation,
                    null,
                    "A Using variable cannot be retrieved. A Using variable can be used only with Invoke-Command,"
                            + " Start-Job, or InlineScript in the script workflow. When it is used with Invoke-Command,"
                            + " the Using variable is valid only if the script block is invoked on a remote computer.");
        }
        return handed.get(name);
    }
}
