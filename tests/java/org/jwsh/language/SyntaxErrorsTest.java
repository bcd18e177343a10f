package org.jwsh.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which errors broken scripts have, in their order. */
class SyntaxErrorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
                $object.Method[incompl     ! EndSquareBracketExpectedAtEndOfType
                [type]::Member[incompl     ! EndSquareBracketExpectedAtEndOfType
                $object.Method[Type1[Type2 ! EndSquareBracketExpectedAtEndOfAttribute EndSquareBracketExpectedAtEndOfType
                [array]::empty[type]]()    ! MissingArrayIndexExpression UnexpectedToken ExpectedExpression
                $object.Method[type,]()    ! MissingTypename
                $object.Method[]()         ! MissingArrayIndexExpression UnexpectedToken ExpectedExpression
                $object.Method[,]()        ! MissingExpressionAfterOperator UnexpectedToken ExpectedExpression
                $object.Method[,type]()    ! MissingExpressionAfterOperator UnexpectedToken ExpectedExpression
                $object.Method[type()      ! EndSquareBracketExpectedAtEndOfType UnexpectedToken ExpectedExpression
                $object.Method[type)       ! EndSquareBracketExpectedAtEndOfType UnexpectedToken
                $object.Method[[type]]()   ! UnexpectedToken ExpectedExpression
                $object.Property[type]     ! MissingArrayIndexExpression UnexpectedToken
                """)
    void typesBehindTheNameOfAMethod(String script, String errors) {
        assertThat(errorsOf(script)).isEqualTo(errors);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
                [System.String, mscorlib]                                   ! mscorlib
                [System.String, mscorlib, Version = 4.0.0.0, Culture=neutral] ! mscorlib, Version=4.0.0.0, Culture=neutral
                """)
    void theNameOfAnAssemblyIsReadInParts(String script, String assembly) {
        ParseResult result = Parser.parse(new ScriptSource(null, script));
        String names = result.tokens().stream()
                .filter(token -> token.kind() == TokenKind.IDENTIFIER)
                .skip(1)
                .map(Token::text)
                .collect(Collectors.joining(" "));

        assertThat(result.errors()).isEmpty();
        assertThat(names).isEqualTo(assembly.replaceAll("[,=] ?", " "));
    }

    @ParameterizedTest
    @CsvSource({
        "0b11111111, -1",
        "0b1111111111111111, -1",
        "0b11111111l, -1",
        "0b11111111n, -1",
        "0b11111111uy, 255",
        "0b111111111, 511",
        "0xff, 255",
        "0b01111111, 127"
    })
    void binaryDigitsThatFillATypeCarryItsSign(String literal, String value) {
        assertThat(NumberLiteral.of(literal).value()).hasToString(value);
    }

    @Test
    void aBraceInTheNameOfAVariableIsEscaped() {
        assertThat(errorsOf("${a`u{2195}} = ${a`{b}")).isEmpty();
        assertThat(errorsOf("${a{b}")).isEqualTo("OpenBraceNeedsToBeBackTickedInVariableName");
    }

    private static String errorsOf(String script) {
        return Parser.parse(new ScriptSource(null, script)).errors().stream()
                .map(ParseError::errorId)
                .collect(Collectors.joining(" "));
    }
}
