package org.jwsh.language;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jwsh.language.ast.Ast;

/** The way up in a tree; nodes themselves know only what is below them. */
public final class AstParents {
    private final Map<Ast, Ast> parents = new IdentityHashMap<>();

    /** Finds the parents of all nodes below a root. */
    public AstParents(Ast root) {
        AstSearch.forEach(root, node -> node.children().forEach(child -> parents.put(child, node)));
    }

    /** The node directly above a node, or null for the root and for nodes of other trees. */
    public Ast of(Ast node) {
        return parents.get(node);
    }
}
