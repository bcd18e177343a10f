package org.jwsh.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jwsh.language.Token;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.IndexExpressionAst;
import org.jwsh.values.PSObject;

/** The keys of a table that stands before brackets. */
final class IndexCompleter {
    private IndexCompleter() {}

    /** The keys; null where the cursor is in the brackets of nothing that has any. */
    static List<CompletionResult> complete(CompletionPlace place, Token token, Word word) {
        ExpressionAst target = target(place, token);
        if (target == null) {
            return null;
        }
        List<CompletionResult> found = new ArrayList<>();
        Inferred table = new TypeInference(place).of(target);
        if (table == null) {
            return found;
        }
        List<String> names = new ArrayList<>();
        if (table.isKnown() && PSObject.unwrap(table.value()) instanceof Map<?, ?> known) {
            known.keySet().stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .forEach(names::add);
        } else {
            names.addAll(table.entries().keySet());
        }
        for (String name : names) {
            if (word.begins(name)) {
                found.add(new CompletionResult("'" + name + "'", name, "Property", name));
            }
        }
        return found;
    }

    /** What is indexed at the cursor, or null. */
    private static ExpressionAst target(CompletionPlace place, Token token) {
        IndexExpressionAst found = null;
        for (IndexExpressionAst index : place.before(IndexExpressionAst.class)) {
            Ast inside = index.index();
            boolean holds = index.target().extent().end() <= token.extent().start()
                    && index.extent().end() >= token.extent().end()
                    && (inside.extent().start() >= token.extent().start()
                            || inside.extent().end() >= token.extent().end());
            if (holds) {
                found = index;
            }
        }
        return found == null ? null : found.target();
    }
}
