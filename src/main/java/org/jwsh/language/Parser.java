package org.jwsh.language;

import java.util.List;
import java.util.function.Predicate;
import org.jwsh.language.ast.BlockKind;
import org.jwsh.language.ast.FunctionDefinitionAst;
import org.jwsh.language.ast.NamedBlockAst;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.language.ast.ScriptRequirements;
import org.jwsh.language.grammar.PowerShellParser;
import org.jwsh.language.grammar.PowerShellParser.ScriptContext;

/** Turns text into a syntax tree. Never fails: what is wrong with the text stands in the result's errors. */
public final class Parser {
    /** Brackets this deep are parsed on the caller's own stack. */
    private static final int SHALLOW = 60;

    /** Brackets deeper than this are an error, since whoever walks the tree needs a stack as deep. */
    static final int DEEPEST = 1000;

    /** Strings with strings in their sub-expressions, each of which is read again for itself. */
    static final int DEEPEST_STRINGS = 100;

    private static final long DEEP_STACK = 256L << 20;

    /** A way to parse a script, or a part of it; gives null where brackets are nested deeper than is asked for. */
    private interface Reading {
        ParseResult read(TreeContext tree, int depth);
    }

    private Parser() {}

    /** Has another thread make what all parsing stands on, while the caller does something else. */
    public static void prepare() {
        Thread.ofPlatform().daemon().name("parser").start(() -> parse(new ScriptSource(null, "")));
    }

    /**
     * Parses a whole script; types that class definitions name are taken to exist.
     *
     * @param source the text and the file name that positions will show
     * @return the tree, all tokens and all errors, in source order
     */
    public static ParseResult parse(ScriptSource source) {
        return parse(source, name -> true);
    }

    /**
     * Parses a whole script.
     *
     * @param source the text and the file name that positions will show
     * @param typeExists whether a type of that name is known without the script; class definitions that name others are errors
     */
    public static ParseResult parse(ScriptSource source, Predicate<String> typeExists) {
        ParseResult result = anyDepth(source, typeExists);
        source.root(result.script());
        return result;
    }

    /**
     * Parses a script that had no errors when it was parsed before.
     *
     * @param known the functions that were found in the very same text
     * @return the same as {@link #parse(ScriptSource, Predicate)}, with functions that are read when they are first looked at
     */
    public static ParseResult parse(ScriptSource source, Predicate<String> typeExists, KnownFunctions known) {
        ParseResult outside = parseAround(known, known.in(source), source, typeExists);
        ParseResult result = new ParseResult(
                outside.script(), () -> anyDepth(source, typeExists).tokens(), outside.errors());
        source.root(result.script());
        return result;
    }

    /** Parses what stands outside of functions, and puts them into the tree. */
    static ParseResult parseAround(
            KnownFunctions known,
            List<FunctionDefinitionAst> functions,
            ScriptSource source,
            Predicate<String> typeExists) {
        Reading around = (tree, depth) -> parse(tree, tree.tokensAround(known), functions, whole(tree), depth);
        return anyDepth(source, typeExists, around);
    }

    /** Reads a function of a script that has no errors. */
    static FunctionDefinitionAst function(ScriptSource source, int start, int end) {
        Reading one = (tree, depth) -> parse(tree, tree.tokens(start, end), List.of(), tree.extent(start, end), depth);
        ParseResult result = anyDepth(source, name -> true, one);
        return (FunctionDefinitionAst) result.script().endBlock().statements().getFirst();
    }

    private static ParseResult anyDepth(ScriptSource source, Predicate<String> typeExists) {
        Reading whole =
                (tree, depth) -> parse(tree, tree.tokens(0, source.text().length()), List.of(), whole(tree), depth);
        return anyDepth(source, typeExists, whole);
    }

    private static ParseResult anyDepth(ScriptSource source, Predicate<String> typeExists, Reading reading) {
        ParseResult result = attempt(source, typeExists, reading, SHALLOW);
        return result == null ? onDeepStack(source, typeExists, reading) : result;
    }

    /** Parses on the current stack; null where it is not deep enough. */
    private static ParseResult attempt(ScriptSource source, Predicate<String> typeExists, Reading reading, int depth) {
        try {
            return reading.read(new TreeContext(source, typeExists), depth);
        } catch (StackOverflowError e) {
            forgetPredictions();
            return null;
        }
    }

    /** Empties the tables that all parsers share: the end of the stack may have left an entry half-made. */
    private static void forgetPredictions() {
        new PowerShellParser(null).getInterpreter().clearDFA();
    }

    /**
     * @param made statements that are not among the tokens
     * @param extent what the tokens are of
     */
    private static ParseResult parse(
            TreeContext tree, ScriptTokens tokens, List<FunctionDefinitionAst> made, Extent extent, int depth) {
        if (tokens.depth() > DEEPEST) {
            return tooComplicated(tree);
        }
        if (tokens.depth() > depth) {
            return null;
        }
        ScriptContext context = tree.parser(tokens).script();
        ScriptBlockAst script = tree.blocks.script(context, extent, made);
        ScriptRequirements asked = new RequirementsReader(tree.source, tree.errors).read(tokens);
        if (asked != null) {
            script = script.requiring(asked);
        }
        tree.classes.check(script);
        tree.checkComments(tokens);
        return new ParseResult(script, () -> tree.tokenList(tokens), tree.errors.inOrder());
    }

    private static ParseResult onDeepStack(ScriptSource source, Predicate<String> typeExists, Reading reading) {
        ParseResult[] result = new ParseResult[1];
        Thread thread =
                new Thread(null, () -> result[0] = attempt(source, typeExists, reading, DEEPEST), "parser", DEEP_STACK);
        thread.start();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return result[0] == null ? tooComplicated(new TreeContext(source, typeExists)) : result[0];
    }

    private static ParseResult tooComplicated(TreeContext tree) {
        Extent whole = whole(tree);
        tree.errors.add(whole, "ScriptTooComplicated");
        NamedBlockAst body = new NamedBlockAst(whole, BlockKind.END, true, List.of(), List.of());
        ScriptBlockAst script =
                new ScriptBlockAst(whole, List.of(), List.of(), null, null, null, body, null, null, null);
        return new ParseResult(script, List::of, tree.errors.inOrder());
    }

    private static Extent whole(TreeContext tree) {
        return tree.extent(0, tree.source.text().length());
    }
}
