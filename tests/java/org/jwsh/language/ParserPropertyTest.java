package org.jwsh.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, there is a tree, and all positions lie inside the text. */
class ParserPropertyTest {
    private static final List<String> PIECES = List.of(
            "$a",
            "$(",
            "@(",
            "@{",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            "[int]",
            "'s'",
            "\"a $b\"",
            "\"",
            "'",
            "`",
            ";",
            "\n",
            "|",
            "&&",
            "||",
            "&",
            ",",
            ".",
            "::",
            "?.",
            "?[",
            "=",
            "+=",
            "-eq",
            "-not",
            "-join",
            "!",
            "++",
            "--",
            "..",
            "1",
            "1kb",
            "-x",
            "-x:",
            "if",
            "else",
            "elseif",
            "while",
            "do",
            "until",
            "for",
            "foreach",
            "in",
            "switch",
            "function",
            "f",
            "param",
            "class",
            "C",
            "enum",
            "static",
            "try",
            "catch",
            "finally",
            "trap",
            "throw",
            "return",
            "break",
            "data",
            "using",
            "namespace",
            "begin",
            "process",
            "2>&1",
            ">",
            "<",
            "#c",
            "<#",
            "#>",
            "@'",
            "'@",
            "--%",
            "% ",
            "? ",
            " ",
            ":x");

    @Property(tries = 500)
    void anyTextYieldsATree(@ForAll String text) {
        assertWellFormed(text);
    }

    @Property(tries = 1500)
    void anyPiecesOfTheLanguageYieldATree(@ForAll("pieces") String text) {
        assertWellFormed(text);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join(" ", pieces));
    }

    private static void assertWellFormed(String text) {
        ParseResult result = Parser.parse(new ScriptSource(null, text));

        assertThat(result.script().extent().end()).isEqualTo(text.length());
        AstSearch.forEach(
                result.script(),
                node -> assertThat(node.extent().end()).isBetween(node.extent().start(), text.length()));
        int end = 0;
        for (Token token : result.tokens()) {
            assertThat(token.extent().start()).as("tokens do not overlap").isGreaterThanOrEqualTo(end);
            end = token.kind() == TokenKind.END_OF_INPUT ? end : token.extent().end();
        }
    }
}
