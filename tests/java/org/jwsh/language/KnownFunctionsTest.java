package org.jwsh.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.jwsh.language.ast.FunctionDefinitionAst;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.language.ast.StatementAst;

/** A script parsed again with its functions known is the script parsed at once. */
class KnownFunctionsTest {

    private static KnownFunctions known(String script) {
        return KnownFunctions.of(Parser.parse(new ScriptSource(null, script)));
    }

    /** The number of functions that were read later; fails where anything differs. */
    private static int readLater(String script) {
        ScriptSource source = new ScriptSource(null, script);
        ParseResult atOnce = Parser.parse(source);
        KnownFunctions known = KnownFunctions.of(atOnce);
        if (known == null) {
            return 0;
        }
        ParseResult again = Parser.parse(source, name -> true, new KnownFunctions(known.places()));
        List<FunctionDefinitionAst> later = later(again.script());
        assertThat(again.script().requiring(null))
                .as(script)
                .isEqualTo(atOnce.script().requiring(null));
        assertThat(String.valueOf(again.script().requirements()))
                .as(script)
                .isEqualTo(String.valueOf(atOnce.script().requirements()));
        assertThat(again.errors()).as(script).isEmpty();
        assertThat(places(again.tokens())).as(script).isEqualTo(places(atOnce.tokens()));
        return later.size();
    }

    private static List<FunctionDefinitionAst> later(ScriptBlockAst script) {
        return script.endBlock() == null
                ? List.of()
                : script.endBlock().statements().stream()
                        .filter(FunctionDefinitionAst.class::isInstance)
                        .map(FunctionDefinitionAst.class::cast)
                        .filter(function -> !function.isRead())
                        .toList();
    }

    private static List<String> places(List<Token> tokens) {
        return tokens.stream()
                .map(token -> token.kind() + " " + token.extent().start() + " "
                        + token.extent().end())
                .toList();
    }

    @Test
    void everyRecordedScriptIsTheSame() throws IOException {
        int functions = 0;
        int bodies = 0;
        for (RecordedCase recorded : RecordedCase.all(Path.of("tests/resources/ast"), Path.of("tests/conformance"))) {
            functions += readLater(recorded.script());
            bodies += readLater("'before'\nfunction Test-It {\n" + recorded.script() + "\n}\n'behind'");
        }
        assertThat(functions).isGreaterThan(100);
        assertThat(bodies).isGreaterThan(600);
    }

    @Test
    void functionsMayStandInAnySurroundings() {
        assertThat(readLater("function a { 1 }")).isEqualTo(1);
        assertThat(readLater("function a { 1 } function b { 2 }; filter c { $_ }"))
                .isEqualTo(3);
        assertThat(readLater("$x = 1; function a { $x }\n\n$y = @'\nfunction no { }\n'@\nfunction b($p) { $p } a"))
                .isEqualTo(2);
        assertThat(readLater(
                        "using namespace System\nparam($x)\nfunction a { 1 }\ntrap { continue }\nfunction b { 2 }"))
                .isEqualTo(2);
        assertThat(readLater("#requires -Version 5\nfunction a { 1 }\n#requires -Modules X\n'x'"))
                .isEqualTo(1);
        assertThat(readLater("class C { [int] $x }\nfunction a { [C]::new() }\r\nfunction b { 2 }\r\n"))
                .isEqualTo(2);
    }

    @Test
    void functionsWhoseAbsenceWouldChangeTheRestAreNotKnown() {
        assertThat(known("function a { 1 }\nparam ($x)")).isNull();
        assertThat(known("function a {\n#requires -Version 5\n}")).isNull();
        assertThat(known("function a { 1 } begin { 2 }")).isNull();
    }

    @Test
    void functionsThatAreNeededAtOnceAreNotKnown() {
        assertThat(known("function a { [Alias('b')] param() 1 }")).isNull();
        assertThat(known("function a { class C { } }")).isNull();
        assertThat(known("if (1) { function a { 1 } }")).isNull();
        assertThat(known("function a { 1 }\nif (")).isNull();
        assertThat(known("'no function'")).isNull();
    }

    @Test
    void aFunctionIsReadOnce() {
        ScriptSource source = new ScriptSource(null, "function a($p) { $p }\nfunction b { 2 }");
        StatementAst first = Parser.parse(source, name -> true, known(source.text()))
                .script()
                .endBlock()
                .statements()
                .getFirst();
        FunctionDefinitionAst function = (FunctionDefinitionAst) first;
        assertThat(function.bodyExtent().text()).isEqualTo("{ $p }");
        assertThat(function.isRead()).isFalse();
        assertThat(function.body()).isSameAs(function.body());
        assertThat(source.parentOf(function.body())).isSameAs(function);
    }
}
