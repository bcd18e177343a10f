package org.jwsh.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.BaseCtorInvokeMemberExpressionAst;
import org.jwsh.language.ast.ScriptBlockAst;

/** Searches in a tree, in source order of the nodes, a node before those below it. Deep trees need no deep stack. */
public final class AstSearch {
    private AstSearch() {}

    /** Visits a node and everything below it. */
    public static void forEach(Ast root, Consumer<Ast> visit) {
        search(root, true, node -> {
            visit.accept(node);
            return false;
        });
    }

    /** Finds the first node that a condition holds for, or null. */
    public static Ast find(Ast root, boolean nested, Predicate<Ast> condition) {
        return search(
                root, nested, node -> !(node instanceof BaseCtorInvokeMemberExpressionAst) && condition.test(node));
    }

    private static Ast search(Ast root, boolean nested, Predicate<Ast> stop) {
        Deque<Ast> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Ast node = open.pop();
            if (!nested && node != root && node instanceof ScriptBlockAst) {
                continue;
            }
            if (stop.test(node)) {
                return node;
            }
            List<Ast> children = node.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(children.get(i));
            }
        }
        return null;
    }
}
