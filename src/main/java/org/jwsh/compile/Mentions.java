package org.jwsh.compile;

import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.VariableExpressionAst;

/** Looks for what code mentions, to leave out work for what it does not. */
final class Mentions {
    private Mentions() {}

    /** Whether a variable of that name occurs below a node, nested script blocks included. */
    static boolean variable(Ast node, String name) {
        if (node instanceof VariableExpressionAst variable
                && variable.path().name().equalsIgnoreCase(name)) {
            return true;
        }
        for (Ast child : node.children()) {
            if (variable(child, name)) {
                return true;
            }
        }
        return false;
    }
}
