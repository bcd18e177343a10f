package org.jwsh.compile.command;

import java.util.List;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;

/** A value among the arguments. */
public record ValueArgument(ExpressionNode value, Extent extent, String literal) implements ArgumentNode {
    @Override
    public void addTo(List<Argument> arguments, Frame frame) {
        Object given = value.eval(frame);
        Argument argument = Argument.of(given == AutomationNull.VALUE ? null : given, extent);
        arguments.add(literal == null ? argument : argument.withLiteral(literal));
    }
}
