package org.jwsh.compile.expression;

import org.jwsh.binding.CommandLookup;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.PSObject;

/**
 * {@code (command ...)} where it matters that cmdlets write their objects as {@code PSObject}: a test of the type. Elsewhere such
 * an object is the same as the one inside.
 */
public final class WrappedOutput extends ExpressionNode {
    private final ExpressionNode pipeline;
    private final String command;

    /** @param command the name of the last command of the pipeline */
    public WrappedOutput(ExpressionNode pipeline, String command) {
        this.pipeline = pipeline;
        this.command = command;
    }

    @Override
    public Object eval(Frame frame) {
        Object value = pipeline.eval(frame);
        boolean one = value != null
                && value != AutomationNull.VALUE
                && !(value instanceof PSObject)
                && !(value instanceof Object[]);
        return one && isCmdlet(frame) ? new PSObject(value) : value;
    }

    private boolean isCmdlet(Frame frame) {
        CommandInfo found = frame.context.commands().find(command, frame.scope);
        return (found instanceof AliasInfo alias ? CommandLookup.targetOrNull(alias) : found) instanceof CmdletInfo;
    }
}
