package org.jwsh.language;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.host.PowerShell;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.BaseCtorInvokeMemberExpressionAst;
import org.jwsh.values.NetTypes;

/** What a parse says of a script, in the lines that recorded verdicts are made of. */
record Verdict(List<String> tokens, List<String> nodes, List<String> errors, List<String> flags) {

    static {
        // a session brings the types that scripts can name
        PowerShell.create().close();
    }

    /** Parses as a session does: a class that names a type which is nowhere is an error. */
    static ParseResult parse(String script) {
        return Parser.parse(new ScriptSource(null, script), name -> NetTypes.find(name) != null);
    }

    static Verdict of(String script) {
        return of(parse(script));
    }

    static Verdict of(ParseResult result) {
        List<String> tokens = new ArrayList<>();
        List<String> flags = new ArrayList<>();
        for (Token token : result.tokens()) {
            tokens.add(token.kind() + " " + token.extent().start() + " "
                    + token.extent().end());
            flags.add(tokens.getLast() + " " + TokenFlag.list(token.flags()));
        }
        List<String> nodes = new ArrayList<>();
        collect(result.script(), nodes);
        List<String> errors = new ArrayList<>();
        for (ParseError error : result.errors()) {
            errors.add(error.errorId() + "@" + error.extent().start() + "-"
                    + error.extent().end());
        }
        return new Verdict(tokens, nodes, errors, flags);
    }

    private static void collect(Ast node, List<String> lines) {
        // A search passes over the call of a base constructor, though not over what it consists of.
        if (!(node instanceof BaseCtorInvokeMemberExpressionAst)) {
            lines.add(line(node));
        }
        for (Ast child : node.children()) {
            collect(child, lines);
        }
    }

    private static String line(Ast node) {
        return node.getClass().getSimpleName() + " " + node.extent().start() + " "
                + node.extent().end();
    }
}
