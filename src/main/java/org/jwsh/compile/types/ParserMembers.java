package org.jwsh.compile.types;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.compile.ScriptTypes;
import org.jwsh.compile.member.ListResult;
import org.jwsh.language.ParseError;
import org.jwsh.language.ParseResult;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.Token;
import org.jwsh.language.TokenKind;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.program.ScriptText;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.StringForm;

/** The parser as scripts call it. */
final class ParserMembers {
    private ParserMembers() {}

    static void define(TypeBuilder type) {
        type.staticMethod(
                "static System.Management.Automation.Language.ScriptBlockAst ParseInput(string input, [ref]"
                        + " System.Object[]& tokens, [ref] System.Object[]& errors)",
                a -> parse(null, (String) a[0], a[1], a[2]));
        type.staticMethod(
                "static System.Management.Automation.Language.ScriptBlockAst ParseInput(string input, string fileName,"
                        + " [ref] System.Object[]& tokens, [ref] System.Object[]& errors)",
                a -> parse((String) a[1], (String) a[0], a[2], a[3]));
        type.staticMethod(
                "static System.Management.Automation.Language.ScriptBlockAst ParseFile(string fileName, [ref]"
                        + " System.Object[]& tokens, [ref] System.Object[]& errors)",
                a -> parse((String) a[0], ScriptText.read(Path.of((String) a[0])), a[1], a[2]));
    }

    static void defineLegacy(TypeBuilder type) {
        type.staticMethod(
                "static System.Collections.ObjectModel.Collection[System.Management.Automation.PSToken] Tokenize(string"
                        + " script, [ref] System.Object& errors)",
                a -> tokenize((String) a[0], a[1]));
        type.staticMethod(
                "static System.Collections.ObjectModel.Collection[System.Management.Automation.PSToken]"
                        + " Tokenize(System.Object[] script, [ref] System.Object& errors)",
                a -> tokenize(lines((Object[]) a[0]), a[1]));
    }

    private static String lines(Object[] script) {
        StringBuilder text = new StringBuilder();
        for (Object line : script) {
            text.append(StringForm.invariant(line)).append('\n');
        }
        return text.toString();
    }

    private static Object tokenize(String script, Object errors) {
        ParseResult result = parse(new ScriptSource(null, script));
        ((Reference) errors).set(ListResult.of(new ArrayList<>(result.errors())));
        List<Object> tokens = new ArrayList<>();
        for (Token token : result.tokens()) {
            if (token.kind() != TokenKind.END_OF_INPUT) {
                tokens.add(LegacyToken.of(token));
            }
        }
        return ListResult.of(tokens);
    }

    /** Parses where the types that classes name have to be known to the session; what a definition lacks shows when it runs. */
    private static ParseResult parse(ScriptSource source) {
        ExecutionContext context = ExecutionContext.current();
        return Parser.parse(source, name -> ScriptTypes.of(context).find(name, context.frame()) != null);
    }

    private static Object parse(String file, String text, Object tokens, Object errors) {
        ParseResult result = parse(new ScriptSource(file, text));
        ((Reference) tokens).set(result.tokens().toArray(Token[]::new));
        ((Reference) errors).set(result.errors().toArray(ParseError[]::new));
        return result.script();
    }

    static void defineError(TypeBuilder type) {
        type.property("System.Object Extent", ParseError.class, ParseError::extent);
        type.property("string ErrorId", ParseError.class, ParseError::errorId);
        type.property("string Message", ParseError.class, ParseError::message);
        type.property("bool IncompleteInput", ParseError.class, ParseError::incompleteInput);
        type.method("string ToString()", ParseError.class, (error, a) -> error.toString());
    }
}
