package org.jwsh.compile;

import org.jwsh.compile.statement.StatementNode;
import org.jwsh.compile.statement.SwitchStatement;
import org.jwsh.language.ast.SwitchStatementAst;

/** Chooses the nodes for {@code switch}. */
final class SwitchCompiler {
    private final ExpressionCompiler expressions;
    private final StatementCompiler statements;

    SwitchCompiler(ExpressionCompiler expressions, StatementCompiler statements) {
        this.expressions = expressions;
        this.statements = statements;
    }

    StatementNode compile(SwitchStatementAst choice) {
        SwitchStatement.Clause[] clauses = choice.clauses().stream()
                .map(clause -> new SwitchStatement.Clause(
                        expressions.compile(clause.condition()),
                        clause.condition().extent(),
                        statements.block(clause.body())))
                .toArray(SwitchStatement.Clause[]::new);
        return new SwitchStatement(
                choice.label(),
                choice.flags(),
                expressions.leadingValue(choice.condition()),
                choice.condition().extent(),
                clauses,
                choice.defaultClause() == null ? null : statements.block(choice.defaultClause()));
    }
}
