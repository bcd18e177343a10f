package org.jwsh.completion;

import java.util.List;
import org.jwsh.language.Token;
import org.jwsh.language.ast.AssignmentStatementAst;
import org.jwsh.language.ast.BinaryExpressionAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;

/** Values for an enum that is assigned to or compared with. */
final class AssignedValueCompleter {
    private AssignedValueCompleter() {}

    /** The values; null where the other side is no enum. */
    static List<CompletionResult> complete(CompletionPlace place, Token token, Word word) {
        ExpressionAst left = left(place, token);
        Inferred other = left == null ? null : new TypeInference(place).of(left);
        if (other == null || !(other.type() instanceof EnumType labels)) {
            return null;
        }
        Word quoted = new Word(word.text(), word.quote().isEmpty() ? "'" : word.quote());
        return ArgumentCompletion.texts(
                labels.values().stream().map(EnumValue::toString).toList(), quoted);
    }

    private static ExpressionAst left(CompletionPlace place, Token token) {
        ExpressionAst found = null;
        for (AssignmentStatementAst assignment : place.before(AssignmentStatementAst.class)) {
            if (assignment.errorPosition().end() <= token.extent().end()
                    && assignment.extent().end() >= token.extent().end()) {
                found = assignment.left();
            }
        }
        for (BinaryExpressionAst comparison : place.before(BinaryExpressionAst.class)) {
            if (comparison.errorPosition().end() <= token.extent().end()
                    && comparison.extent().end() >= token.extent().end()) {
                found = comparison.left();
            }
        }
        return found;
    }
}
