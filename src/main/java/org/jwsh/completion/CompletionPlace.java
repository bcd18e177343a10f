package org.jwsh.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jwsh.language.Extent;
import org.jwsh.language.ParseResult;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.Token;
import org.jwsh.language.TokenKind;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Scope;

/** The cursor in a script: the token that it touches, the one before it, and the nodes around it. */
final class CompletionPlace {
    private final ExecutionContext context;
    private final CompletionOptions options;
    private final ScriptSource source;
    private final ScriptBlockAst script;
    private final List<Token> tokens;
    private final int cursor;
    private final int at;

    CompletionPlace(ExecutionContext context, CompletionOptions options, String text, int cursor) {
        this.context = context;
        this.options = options;
        this.source = new ScriptSource(null, text);
        this.cursor = cursor;
        ParseResult parsed = Parser.parse(source);
        this.script = parsed.script();
        this.tokens = parsed.tokens();
        this.at = lastBefore();
    }

    /** The last token that starts before the cursor and says something; -1 where there is none. */
    private int lastBefore() {
        int found = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == TokenKind.END_OF_INPUT || token.extent().start() >= cursor) {
                break;
            }
            found = i;
        }
        return found;
    }

    CompletionOptions options() {
        return options;
    }

    ExecutionContext context() {
        return context;
    }

    Scope scope() {
        return context.frame().scope;
    }

    ScriptBlockAst script() {
        return script;
    }

    int cursor() {
        return cursor;
    }

    /** The token that the cursor is in or right behind, or null. */
    Token token() {
        return at >= 0
                        && tokens.get(at).extent().end() >= cursor
                        && tokens.get(at).kind() != TokenKind.NEW_LINE
                ? tokens.get(at)
                : null;
    }

    /** The token before the one that the cursor touches, or before the cursor where it touches none; null at the start. */
    Token previous() {
        int index = token() == null ? at : at - 1;
        return index >= 0 ? tokens.get(index) : null;
    }

    /** The text of a token up to the cursor. */
    String typed(Token token) {
        return source.text()
                .substring(
                        token.extent().start(), Math.min(cursor, token.extent().end()));
    }

    String text() {
        return source.text();
    }

    /** The smallest node that a condition holds for and that the cursor is in or right behind, or null. */
    <T extends Ast> T around(Class<T> kind, Predicate<T> condition) {
        T[] found = newHolder();
        around(script, kind, condition, found);
        return found[0];
    }

    <T extends Ast> T around(Class<T> kind) {
        return around(kind, node -> true);
    }

    @SuppressWarnings("unchecked")
    private static <T> T[] newHolder() {
        return (T[]) new Ast[1];
    }

    private <T extends Ast> void around(Ast node, Class<T> kind, Predicate<T> condition, T[] found) {
        if (kind.isInstance(node) && holdsCursor(node.extent()) && condition.test(kind.cast(node))) {
            found[0] = kind.cast(node);
        }
        for (Ast child : node.children()) {
            if (child.extent().start() <= cursor) {
                around(child, kind, condition, found);
            }
        }
    }

    boolean holdsCursor(Extent extent) {
        return extent.start() < cursor && cursor <= extent.end();
    }

    /** All nodes of a kind that begin before the cursor, in the order of the script. */
    <T extends Ast> List<T> before(Class<T> kind) {
        List<T> found = new ArrayList<>();
        collect(script, kind, found);
        return found;
    }

    /** All nodes of a kind, in the order of the script. */
    <T extends Ast> List<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        collectAll(script, kind, found);
        return found;
    }

    private static <T extends Ast> void collectAll(Ast node, Class<T> kind, List<T> found) {
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        }
        node.children().forEach(child -> collectAll(child, kind, found));
    }

    private <T extends Ast> void collect(Ast node, Class<T> kind, List<T> found) {
        if (kind.isInstance(node) && node.extent().start() < cursor) {
            found.add(kind.cast(node));
        }
        node.children().forEach(child -> collect(child, kind, found));
    }

    /** The node directly above, or null. */
    Ast parent(Ast node) {
        return source.parentOf(node);
    }
}
