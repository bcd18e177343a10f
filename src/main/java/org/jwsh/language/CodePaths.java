package org.jwsh.language;

import java.util.List;
import org.jwsh.language.ast.*;

/** Whether statements always end in a return, a throw or an exit. */
final class CodePaths {
    private CodePaths() {}

    static boolean allLeave(List<StatementAst> statements) {
        return statements.stream().anyMatch(CodePaths::leaves);
    }

    private static boolean leaves(StatementAst statement) {
        return switch (statement) {
            case ReturnStatementAst s -> true;
            case ThrowStatementAst s -> true;
            case ExitStatementAst s -> true;
            case IfStatementAst s ->
                s.elseClause() != null
                        && leaves(s.elseClause())
                        && s.clauses().stream().allMatch(clause -> leaves(clause.body()));
            case SwitchStatementAst s ->
                s.defaultClause() != null
                        && leaves(s.defaultClause())
                        && s.clauses().stream().allMatch(clause -> leaves(clause.body()));
            case TryStatementAst s ->
                s.finallyBlock() != null && leaves(s.finallyBlock())
                        || leaves(s.body()) && s.catchClauses().stream().allMatch(clause -> leaves(clause.body()));
            case DoWhileStatementAst s -> leaves(s.body());
            case DoUntilStatementAst s -> leaves(s.body());
            case WhileStatementAst s -> isTrue(s.condition());
            default -> false;
        };
    }

    private static boolean leaves(StatementBlockAst block) {
        return allLeave(block.statements());
    }

    private static boolean isTrue(StatementAst condition) {
        return condition.extent().text().equalsIgnoreCase("$true");
    }
}
