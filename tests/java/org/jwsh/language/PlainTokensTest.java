package org.jwsh.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jwsh.language.grammar.PowerShellLexer;

class PlainTokensTest {
    private static final int[] MODES = {
        PowerShellLexer.DEFAULT_MODE,
        PowerShellLexer.NUMBER_START,
        PowerShellLexer.STATEMENT,
        PowerShellLexer.ARGUMENT,
        PowerShellLexer.TYPE_NAME
    };

    private static final String[] PIECES = {
        "a", "Z9", "_", "if", "foreach", "-eq", "-Name", "-is", "f", "0", "1", "12", "6", "x", "kb", "e5", ".", "..",
        ":", "::", "$", "$a", "$_", "${b}", "@", "@{", "@(", "$(", "(", ")", "{", "}", "[", "]", "'", "''", "\"",
        "\"\"", "`", "`n", "\n", "\r\n", "\r", " ", "\t", "#", "<#", "#>", "<", ">", ">>", "2>&1", "&", "&&", "|", "||",
        "+", "++", "-", "--", "=", "+=", "*", "/", "\\", "%", "!", "?", "??", "~", "^", ",", ";", "@'\n", "\n'@",
        "@\"\n", "\n\"@", "é", "\u2013", "\u201C", "\u2019"
    };

    @Test
    void whatIsReadByHandIsWhatTheGrammarReads() {
        Random random = new Random(20260101);
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = 1 + random.nextInt(7); pieces > 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            int mode = MODES[random.nextInt(MODES.length)];
            ScriptToken plain = plain(text.toString(), mode);
            if (plain != null) {
                assertThat(described(plain))
                        .as("mode %d, text %s", mode, text)
                        .isEqualTo(described(byGrammar(text.toString(), mode)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$name",
                "$env:PATH",
                "-notmatch",
                "+=",
                "12",
                "'it''s'",
                "\"a $b `n $(f (1)) \"\"c\"\"\"",
                "@\"\nx $y\n\"@",
                "# note",
                "<# note #>",
                "@{",
                "??=",
                "name"
            })
    void tokensOfUsualScriptsAreReadByHand(String text) {
        ScriptToken token = plain(text, PowerShellLexer.DEFAULT_MODE);
        assertThat(token).isNotNull();
        assertThat(token.getText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1kb", "1e5", "\u201Cquoted\u201D", "größe", "'open"})
    void theRestIsLeftToTheGrammar(String text) {
        assertThat(plain(text, PowerShellLexer.DEFAULT_MODE)).isNull();
    }

    private static ScriptToken plain(String text, int mode) {
        return new PlainTokens(new Utf16Stream(text, 0, text.length())).next(mode);
    }

    private static Token byGrammar(String text, int mode) {
        PowerShellLexer lexer = new PowerShellLexer(new Utf16Stream(text, 0, text.length()));
        lexer.removeErrorListeners();
        lexer.mode(mode);
        return lexer.nextToken();
    }

    private static String described(Token token) {
        return token.getType() + " " + token.getChannel() + " " + token.getStartIndex() + "-" + token.getStopIndex();
    }
}
