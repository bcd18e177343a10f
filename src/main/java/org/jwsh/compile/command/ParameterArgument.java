package org.jwsh.compile.command;

import java.util.List;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;

/**
 * {@code -Name}, or {@code -Name:value}.
 *
 * @param value null where no value is tied on
 */
public record ParameterArgument(String name, String text, ExpressionNode value, Extent extent, String literal)
        implements ArgumentNode {
    @Override
    public void addTo(List<Argument> arguments, Frame frame) {
        if (value == null) {
            arguments.add(Argument.parameter(name, text, extent));
            return;
        }
        Object given = value.eval(frame);
        Argument argument = Argument.named(name, text, given == AutomationNull.VALUE ? null : given, extent);
        arguments.add(literal == null ? argument : argument.withLiteral(literal));
    }
}
