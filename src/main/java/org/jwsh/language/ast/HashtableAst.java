package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * {@code @{ }}.
 */
public record HashtableAst(Extent extent, List<KeyValuePair> pairs) implements ExpressionAst {
    public HashtableAst {
        pairs = List.copyOf(pairs);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        for (KeyValuePair pair : pairs) {
            children.add(pair.key());
            children.add(pair.value());
        }
        return children;
    }
}
