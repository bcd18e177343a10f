package org.jwsh.host.editing;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.ParseResult;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.Token;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.CommandParameterAst;

/** The arguments of the commands of a line, as the tokens that they begin with. */
final class CommandArguments {
    private CommandArguments() {}

    /** The arguments that are no parameters' names, in the order of the line. */
    static List<Token> of(String text) {
        ParseResult parsed = Parser.parse(new ScriptSource(null, text));
        List<Integer> starts = new ArrayList<>();
        collect(parsed.script(), starts);
        return parsed.tokens().stream()
                .filter(token -> starts.contains(token.extent().start()))
                .toList();
    }

    private static void collect(Ast node, List<Integer> starts) {
        if (node instanceof CommandAst command) {
            command.elements().stream()
                    .skip(1)
                    .filter(element -> !(element instanceof CommandParameterAst))
                    .forEach(element -> starts.add(element.extent().start()));
        }
        node.children().forEach(child -> collect(child, starts));
    }

    /** The words of the last command of a line, its name first. */
    static List<String> words(String text) {
        CommandAst[] last = new CommandAst[1];
        last(Parser.parse(new ScriptSource(null, text)).script(), last);
        return last[0] == null
                ? List.of(text.strip().split("\\s+"))
                : last[0].elements().stream()
                        .map(element -> element.extent().text())
                        .toList();
    }

    private static void last(Ast node, CommandAst[] found) {
        if (node instanceof CommandAst command) {
            found[0] = command;
        } else {
            node.children().forEach(child -> last(child, found));
        }
    }
}
