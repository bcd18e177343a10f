package org.jwsh.language;

import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.language.grammar.PowerShellParser;
import org.jwsh.language.grammar.PowerShellParser.ScriptContext;

/** Turns text into a syntax tree. Never fails: what is wrong with the text stands in the result's errors. */
public final class Parser {
    private Parser() {}

    /**
     * Parses a whole script.
     *
     * @param source the text and the file name that positions will show
     * @return the tree, all tokens and all errors, in source order
     */
    public static ParseResult parse(ScriptSource source) {
        TreeContext tree = new TreeContext(source);
        ScriptTokens tokens = tree.tokens(0, source.text().length());
        PowerShellParser parser = tree.parser(tokens);
        ScriptContext context = parser.script();
        Extent whole = tree.extent(0, source.text().length());
        ScriptBlockAst script = tree.statements.script(context, whole);
        source.root(script);
        return new ParseResult(script, tree.tokenList(tokens), tree.errors.inOrder());
    }
}
