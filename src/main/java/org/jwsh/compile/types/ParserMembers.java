package org.jwsh.compile.types;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jwsh.language.ParseError;
import org.jwsh.language.ParseResult;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.Token;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;

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
                a -> parse((String) a[0], Files.readString(Path.of((String) a[0])), a[1], a[2]));
    }

    private static Object parse(String file, String text, Object tokens, Object errors) {
        ParseResult result = Parser.parse(new ScriptSource(file, text));
        ((Reference) tokens).set(result.tokens().toArray(Token[]::new));
        ((Reference) errors).set(result.errors().toArray(ParseError[]::new));
        return result.script();
    }

    static void defineError(TypeBuilder type) {
        type.property("System.Object Extent", ParseError.class, ParseError::extent);
        type.property("string ErrorId", ParseError.class, ParseError::errorId);
        type.property("string Message", ParseError.class, ParseError::message);
        type.property("bool IncompleteInput", ParseError.class, ParseError::incompleteInput);
        type.method("string ToString()", ParseError.class, (error, a) -> error.message());
    }
}
