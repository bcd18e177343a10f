package org.jwsh.compile.expression;

import org.jwsh.runtime.Frame;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;

/** {@code [pscustomobject]} of a table whose keys are not all known beforehand. */
public final class CustomObjectFromTable extends ExpressionNode {
    private final ExpressionNode table;

    public CustomObjectFromTable(ExpressionNode table) {
        this.table = table;
    }

    @Override
    public Object eval(Frame frame) {
        return LanguagePrimitives.convertTo(
                table.eval(frame), NetTypes.named("System.Management.Automation.PSCustomObject"));
    }
}
