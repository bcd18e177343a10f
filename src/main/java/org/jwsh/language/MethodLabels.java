package org.jwsh.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.BreakStatementAst;
import org.jwsh.language.ast.ContinueStatementAst;
import org.jwsh.language.ast.DoUntilStatementAst;
import org.jwsh.language.ast.DoWhileStatementAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.ForEachStatementAst;
import org.jwsh.language.ast.ForStatementAst;
import org.jwsh.language.ast.FunctionDefinitionAst;
import org.jwsh.language.ast.StatementAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.language.ast.SwitchStatementAst;
import org.jwsh.language.ast.WhileStatementAst;

/** Finds the {@code break} and {@code continue} of a class's method whose label no loop around them has. */
final class MethodLabels {
    private final BiConsumer<StatementAst, String> missing;
    private final Deque<String> around = new ArrayDeque<>();

    /** @param missing takes the statement and the label */
    MethodLabels(BiConsumer<StatementAst, String> missing) {
        this.missing = missing;
    }

    void check(Ast node) {
        switch (node) {
            case FunctionDefinitionAst _ -> {}
            case BreakStatementAst leaving -> check(leaving, leaving.label());
            case ContinueStatementAst leaving -> check(leaving, leaving.label());
            case ForStatementAst loop -> within(loop.label(), loop);
            case ForEachStatementAst loop -> within(loop.label(), loop);
            case WhileStatementAst loop -> within(loop.label(), loop);
            case DoWhileStatementAst loop -> within(loop.label(), loop);
            case DoUntilStatementAst loop -> within(loop.label(), loop);
            case SwitchStatementAst loop -> within(loop.label(), loop);
            default -> node.children().forEach(this::check);
        }
    }

    private void within(String label, Ast loop) {
        around.push(label == null ? "" : label);
        loop.children().forEach(this::check);
        around.pop();
    }

    private void check(StatementAst leaving, ExpressionAst label) {
        if (label instanceof StringConstantExpressionAst name
                && around.stream().noneMatch(name.value()::equalsIgnoreCase)) {
            missing.accept(leaving, name.value());
        }
    }
}
