package org.jwsh.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jwsh.language.ast.FunctionDefinitionAst;
import org.jwsh.language.ast.ParamBlockAst;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.language.ast.ScriptRequirements;
import org.jwsh.language.ast.StatementAst;
import org.jwsh.language.ast.TypeDefinitionAst;

/**
 * Where the functions of a script stand that has been parsed before and had no errors. With them the script is parsed again in
 * little time: the functions are read when they are first looked at. They hold for the very same text only.
 */
public final class KnownFunctions {
    /** The places of one function: its start and end, the start and end of its name, the start of its body. */
    private static final int STRIDE = 5;

    private final int[] places;

    /** @param places those of known functions, as {@link #places()} gave them */
    public KnownFunctions(int[] places) {
        this.places = places;
    }

    /** The offsets of all functions, for keeping. */
    public int[] places() {
        return places.clone();
    }

    /** Finds the functions of a script that can be read later; null where there are none, or where the script has errors. */
    public static KnownFunctions of(ParseResult parsed) {
        ScriptBlockAst script = parsed.script();
        if (!parsed.errors().isEmpty()
                || script.endBlock() == null
                || !script.endBlock().unnamed()) {
            return null;
        }
        List<FunctionDefinitionAst> later = new ArrayList<>();
        for (StatementAst statement : script.endBlock().statements()) {
            if (statement instanceof FunctionDefinitionAst function
                    && nameStart(function) >= 0
                    && !namesAliases(function.body().paramBlock())
                    && AstSearch.find(function, true, TypeDefinitionAst.class::isInstance) == null) {
                later.add(function);
            }
        }
        KnownFunctions known = new KnownFunctions(placesOf(later));
        return !later.isEmpty() && known.leaveTheRestOf(script, later) ? known : null;
    }

    private static int[] placesOf(List<FunctionDefinitionAst> functions) {
        int[] places = new int[functions.size() * STRIDE];
        int at = 0;
        for (FunctionDefinitionAst function : functions) {
            int name = nameStart(function);
            places[at++] = function.extent().start();
            places[at++] = function.extent().end();
            places[at++] = name;
            places[at++] = name + function.name().length();
            places[at++] = function.bodyExtent().start();
        }
        return places;
    }

    /** Where the name stands right behind the keyword; -1 where it is written in another way. */
    private static int nameStart(FunctionDefinitionAst function) {
        String text = function.extent().source().text();
        int at = function.extent().start() + (function.filter() ? "filter" : "function").length();
        while (text.charAt(at) == ' ') {
            at++;
        }
        return !function.workflow() && text.startsWith(function.name(), at) ? at : -1;
    }

    /** Whether other names for the function stand before its parameters: they are needed when it is defined. */
    private static boolean namesAliases(ParamBlockAst parameters) {
        return parameters != null
                && parameters.attributes().stream()
                        .anyMatch(
                                a -> a.extent().text().toLowerCase(Locale.ROOT).contains("alias"));
    }

    /** Whether the script is the same when it is parsed without the functions. */
    private boolean leaveTheRestOf(ScriptBlockAst script, List<FunctionDefinitionAst> functions) {
        ParseResult again = Parser.parseAround(this, functions, script.extent().source(), name -> true);
        try {
            return again.errors().isEmpty()
                    && again.script().requiring(null).equals(script.requiring(null))
                    && asked(again.script().requirements()).equals(asked(script.requirements()));
        } catch (StackOverflowError tooDeep) {
            return false;
        }
    }

    /** What a script asks for as text: each reading of it has nodes of its own. */
    private static String asked(ScriptRequirements requirements) {
        return String.valueOf(requirements);
    }

    /** The functions, not read yet. */
    List<FunctionDefinitionAst> in(ScriptSource source) {
        String text = source.text();
        List<FunctionDefinitionAst> functions = new ArrayList<>(places.length / STRIDE);
        for (int at = 0; at < places.length; at += STRIDE) {
            int start = places[at];
            int end = places[at + 1];
            functions.add(new FunctionDefinitionAst(
                    new Extent(source, start, end),
                    text.substring(places[at + 2], places[at + 3]),
                    Character.toLowerCase(text.charAt(start + 1)) == 'i',
                    new Extent(source, places[at + 4], end),
                    () -> Parser.function(source, start, end)));
        }
        return functions;
    }

    int count() {
        return places.length / STRIDE;
    }

    /** The offset where a function starts. */
    int start(int number) {
        return places[number * STRIDE];
    }

    /** The offset behind a function. */
    int end(int number) {
        return places[number * STRIDE + 1];
    }
}
