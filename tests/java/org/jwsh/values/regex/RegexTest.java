package org.jwsh.values.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexTest {

    private static String first(String pattern, String input) {
        return Regex.of(pattern, RegexOptions.NONE).match(input, 0).value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        (\\w\\w)\\1            | abab xyxy   | abab
        (?<c>o)\\k<c>          | hello wood  | oo
        (?'q'l)\\k'q'          | hello       | ll
        (?>a+)b                | aaab        | aaab
        <.+?>                  | <a><b>      | <a>
        \\w+(?=\\.md)          | a.txt b.md  | b
        (?<=\\$)\\d+           | price $10   | 10
        [a-z-[aeiou]]+         | aeixyzu     | xyz
        [[&&x]+                | a[&&x]      | [&&x
        \\p{Lu}                | aBc         | B
        a{,2}                  | xa{,2}      | a{,2}
        (?i)B                  | abc         | b
        (?x)\\ a\\ \\#c        | " a #c"     | " a #c"
        (a)(?#note)b           | ab          | ab
        """)
    void patternsMeanWhatTheyMeanInDotNet(String pattern, String input, String expected) {
        assertThat(first(pattern, input)).isEqualTo(expected);
    }

    @Test
    void linesEndAtLineFeedsOnly() {
        assertThat(Regex.of("a$", RegexOptions.NONE).isMatch("a\n")).isTrue();
        assertThat(Regex.of("a$", RegexOptions.NONE).isMatch("a\r\n")).isFalse();
        assertThat(Regex.of("^\\w$", RegexOptions.MULTILINE).matches("a\nb\nc", 0))
                .hasSize(3);
        assertThat(Regex.of("a.b", RegexOptions.NONE).isMatch("a\rb")).isTrue();
        assertThat(Regex.of("a.b", RegexOptions.SINGLELINE).isMatch("a\nb")).isTrue();
        assertThat(Regex.of("^", RegexOptions.MULTILINE).replace("a\n", ">", -1, 0))
                .isEqualTo(">a\n>");
    }

    @Test
    void namedGroupsAreNumberedBehindTheOthers() {
        Match match = Regex.of("(?<n>a)(b)", RegexOptions.NONE).match("ab", 0);

        assertThat(match.groups()).extracting(Group::name).containsExactly("0", "1", "n");
        assertThat(match.groups().get(1).value()).isEqualTo("b");
        assertThat(match.group("n").index()).isZero();
        assertThat(match.group("9").success()).isFalse();
    }

    @Test
    void plainGroupsDoNotCaptureWithExplicitCapture() {
        assertThat(Regex.of("(a)(?<n>b)", RegexOptions.EXPLICIT_CAPTURE).groupNames())
                .containsExactly("0", "n");
    }

    @Test
    void matchesFollowEachOther() {
        Regex regex = Regex.of("a*", RegexOptions.NONE);

        assertThat(regex.matches("aaa", 0)).hasSize(2);
        assertThat(regex.match("aaa", 0).nextMatch().index()).isEqualTo(3);
        assertThat(regex.match("aaa", 0).nextMatch().nextMatch().success()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        (       | at offset 1. Not enough )'s.
        [a      | at offset 2. Unterminated [] set.
        a{2,1}  | at offset 6. Illegal {x,y} with x > y.
        *a      | at offset 1. Quantifier '*' following nothing.
        (?<n    | at offset 4. Unrecognized grouping construct.
        \\      | at offset 1. Illegal \\ at end of pattern.
        """)
    void badPatternsSayWhatIsWrong(String pattern, String message) {
        assertThatThrownBy(() -> Regex.of(pattern, RegexOptions.NONE))
                .hasMessage("Invalid pattern '" + pattern + "' " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
        \\((?:[^()]|(?<o>\\()|(?<-o>\\)))*\\) ~ (a(b)c) ~ (a(b)c)
        \\((?>[^()]+|(?<d>\\()|(?<-d>\\)))*(?(d)(?!))\\) ~ x(a(b)c)y( ~ (a(b)c)
        (a)?(?(1)b|c) ~ ab ~ ab
        (?<x>a)?(?(x)b|c) ~ c ~ c
        (?(?=\\d)\\d\\d|\\w) ~ 12a ~ 12
        """)
    void groupsAreTakenBackAndAskedFor(String pattern, String input, String expected) {
        assertThat(first(pattern, input)).isEqualTo(expected);
    }

    @Test
    void patternsReadFromTheEnd() {
        Regex digits = Regex.of("\\d+", RegexOptions.RIGHT_TO_LEFT);
        assertThat(digits.matches("1 22 333", 8).stream().map(Match::value)).containsExactly("333", "22", "1");
        assertThat(digits.replace("1 22 333", "#", 2, 8)).isEqualTo("1 # #");
        assertThat(Regex.of(",", RegexOptions.RIGHT_TO_LEFT).split("a,b,c", 2, 5))
                .containsExactly("a,b", "c");
        assertThat(Regex.of("^a$", RegexOptions.RIGHT_TO_LEFT | RegexOptions.MULTILINE)
                        .match("a\nb\na", 5)
                        .index())
                .isEqualTo(4);
    }

    @Test
    void groupsKnowAllTheirCaptures() {
        Match match = Regex.of("(?:(?<k>\\w)=(\\d),?)+", RegexOptions.NONE).match("a=1,b=2", 0);
        assertThat(match.group("k").captures().stream().map(Capture::value)).containsExactly("a", "b");
        assertThat(match.group("1").captures().stream().map(Capture::index)).containsExactly(2, 6);
        Match nested = Regex.of("^(?:[^{}]|(?<open>{)|(?<content-open>}))+$", RegexOptions.NONE)
                .match("{1{2}3}", 0);
        assertThat(nested.group("content").captures().stream().map(Capture::value))
                .containsExactly("2", "1{2}3");
    }

    @Test
    void escapingGivesAPatternForTheTextItself() {
        assertThat(Regex.escape("a.b*c[d]{e}(f) #+?^$|\\"))
                .isEqualTo("a\\.b\\*c\\[d]\\{e}\\(f\\)\\ \\#\\+\\?\\^\\$\\|\\\\");
        assertThat(Regex.unescape("a\\.b\\tc")).isEqualTo("a.b\tc");
    }
}
