package org.jwsh.values.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StringOperatorsTest {

    private static String[] split(String text, Object... right) {
        return Splitting.split(text, right, true);
    }

    private static Object replace(Object text, Object... right) {
        return Replacing.replace(text, right, true);
    }

    @Test
    void aStringIsSplitAtEveryMatch() {
        assertThat(split("a1b2c", "\\d")).containsExactly("a", "b", "c");
        assertThat(split("abc", "")).containsExactly("", "a", "b", "c", "");
        assertThat(split("", ",")).containsExactly("");
        assertThat(Splitting.split("CamelCase", "(?=[A-Z])", false)).containsExactly("", "Camel", "Case");
    }

    @Test
    void capturesOfTheDelimiterAreKept() {
        assertThat(split("1-2+3", "([-+])")).containsExactly("1", "-", "2", "+", "3");
    }

    @Test
    void theNumberOfPartsCanBeLimitedFromEitherEnd() {
        assertThat(split("a,b,c,d", ",", 2)).containsExactly("a", "b,c,d");
        assertThat(split("a,b,c,d", ",", -2)).containsExactly("a,b,c", "d");
    }

    @Test
    void withoutADelimiterWordsAreLeft() {
        assertThat(Splitting.split("a b\tc\nd  ")).containsExactly("a", "b", "c", "d");
        assertThat(Splitting.split(new Object[] {"a b", "c"})).containsExactly("a", "b", "c");
    }

    @Test
    void listsAreJoinedInTheCurrentCulture() {
        assertThat(Joining.join(new Object[] {1, null, 2.5}, "-")).isEqualTo("1--2.5");
        assertThat(Joining.join(new Object[] {new Object[] {1}, "x"}, ",")).isEqualTo("System.Object[],x");
        assertThat(Joining.join("a", ",")).isEqualTo("a");
    }

    @Test
    void replacementsReferToGroups() {
        assertThat(replace("John Smith", "(\\w+) (\\w+)", "$2, $1")).isEqualTo("Smith, John");
        assertThat(replace("2026-03", "(?<y>\\d+)-(?<m>\\d+)", "${m}/${y}")).isEqualTo("03/2026");
        assertThat(replace("abc", "b", "[$`|$'|$_|$&|$$|$9]")).isEqualTo("a[a|c|abc|b|$|$9]c");
        assertThat(replace("abc", "(b)", "${1}0")).isEqualTo("ab0c");
    }

    @Test
    void replacingWorksOnEveryElement() {
        assertThat((Object[]) replace(new Object[] {"a1", 22}, "\\d", "#")).containsExactly("a#", "##");
        assertThatThrownBy(() -> replace("a", "a", "b", "c"))
                .hasMessage("The -replace operator allows only two elements to follow it, not 3.");
    }

    @Test
    void aMatchLeavesItsGroups() {
        Matching.Result result = Matching.match("John Smith", "(?<first>\\w+)\\s(\\w+)(x)?", true, false);

        assertThat(result.value()).isEqualTo(true);
        assertThat(result.matches())
                .containsEntry(0, "John Smith")
                .containsEntry(1, "Smith")
                .containsEntry("first", "John");
        assertThat(result.matches()).hasSize(3);
    }

    @Test
    void aListIsFilteredByPatternAndLeavesNoGroups() {
        Matching.Result result = Matching.match(new Object[] {"apple", "banana"}, "an", true, false);

        assertThat((Object[]) result.value()).containsExactly("banana");
        assertThat(result.matches()).isNull();
    }

    @Test
    void rangesRunUpAndDownThroughNumbersAndCharacters() {
        assertThat(Ranges.range(3, 1)).containsExactly(3, 2, 1);
        assertThat(Ranges.range("1", 2.6)).containsExactly(1, 2, 3);
        assertThat(Ranges.range("a", "c")).containsExactly('a', 'b', 'c');
    }

    @Test
    void bitsAreComputedInTheWiderType() {
        assertThat(Bitwise.AND.apply("6", 3)).isEqualTo(2);
        assertThat(Bitwise.OR.apply(5L, 2)).isEqualTo(7L);
        assertThat(Bitwise.not((byte) 5)).isEqualTo(-6);
        assertThat(Bitwise.shiftLeft(1, 33)).isEqualTo(2);
        assertThat(Bitwise.shiftLeft((byte) 1, 9)).isEqualTo((byte) 0);
        assertThat(Bitwise.shiftRight(-16, 2)).isEqualTo(-4);
    }
}
