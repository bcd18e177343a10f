package org.jwsh.language;

import java.util.List;
import java.util.function.Supplier;
import org.jwsh.language.ast.ScriptBlockAst;

/** What became of a script: always a tree, even where there are errors. */
public final class ParseResult {
    private final ScriptBlockAst script;
    private final List<ParseError> errors;
    private Supplier<List<Token>> tokenSource;
    private List<Token> tokens;

    ParseResult(ScriptBlockAst script, Supplier<List<Token>> tokens, List<ParseError> errors) {
        this.script = script;
        this.tokenSource = tokens;
        this.errors = List.copyOf(errors);
    }

    public ScriptBlockAst script() {
        return script;
    }

    /** All tokens in source order, comments and line breaks among them; the last is the end of input. */
    public List<Token> tokens() {
        if (tokens == null) {
            tokens = tokenSource.get();
            tokenSource = null;
        }
        return tokens;
    }

    /** All errors, in the order in which one pass over the script meets them. */
    public List<ParseError> errors() {
        return errors;
    }

    /** The same script and tokens with other errors. */
    public ParseResult withErrors(List<ParseError> others) {
        return new ParseResult(script, this::tokens, others);
    }
}
