package org.jwsh.runtime.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A line of arguments is split as .NET does it")
class CommandLineTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '\0',
            value = {
                "a b=a|b",
                "  a   b  =a|b",
                "\"a b\" c=a b|c",
                "a\"b c\"d=ab cd",
                "\"c \"\"d\"\"\"=c \"d\"",
                "\\\"q=\"q",
                "\\\\\"a b\"=\\a b",
                "a\\b=a\\b",
                "\"\"=",
            })
    void split(String line, String words) {
        assertThat(CommandLineText.split(line)).isEqualTo(words == null ? List.of("") : List.of(words.split("\\|")));
    }

    @Property
    void wordsOfPlainCharactersComeBack(
            @ForAll @NotEmpty List<@NotEmpty @CharRange(from = 'a', to = 'e') String> words) {
        assertThat(CommandLineText.split(CommandLineText.join(words))).isEqualTo(words);
    }
}
