package org.jwsh.language;

import java.util.List;
import org.jwsh.language.ast.ScriptBlockAst;

/** What became of a script: always a tree, even where there are errors. */
public record ParseResult(ScriptBlockAst script, List<Token> tokens, List<ParseError> errors) {
    public ParseResult {
        tokens = List.copyOf(tokens);
        errors = List.copyOf(errors);
    }
}
