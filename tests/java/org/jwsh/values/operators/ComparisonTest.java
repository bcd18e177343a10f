package org.jwsh.values.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.jwsh.values.PSObject;
import org.jwsh.values.numbers.Decimal;

class ComparisonTest {

    private static boolean equal(Object left, Object right) {
        return Equality.equal(left, right, true);
    }

    @Test
    void numbersCompareByValueWhateverTheirType() {
        assertThat(equal(1, 1L)).isTrue();
        assertThat(equal(1, 1.0)).isTrue();
        assertThat(equal(1.5, Decimal.of(1.5))).isTrue();
        assertThat(equal((byte) -1, 255)).isTrue();
        assertThat(equal(0.1 + 0.2, 0.3)).isFalse();
    }

    @Test
    void theLeftOperandDecidesWhatTheRightOneBecomes() {
        assertThat(equal(1, "1.0")).isTrue();
        assertThat(equal("1.0", 1)).isFalse();
        assertThat(equal("1 2", new Object[] {1, 2})).isTrue();
        assertThat(equal(true, "False")).isTrue();
        assertThat(equal(5, "abc")).isFalse();
    }

    @Test
    void nullEqualsOnlyNull() {
        assertThat(equal(null, null)).isTrue();
        assertThat(equal("", null)).isFalse();
        assertThat(equal(null, 0)).isFalse();
    }

    @Test
    void nullComesBeforeAllButNegativeNumbers() {
        assertThat(Comparison.LESS.test(null, 0, true)).isTrue();
        assertThat(Comparison.GREATER.test(null, -1, true)).isTrue();
        assertThat(Comparison.GREATER.test("a", null, true)).isTrue();
    }

    @Test
    void stringsCompareAsTheInvariantCultureHasIt() {
        assertThat(equal("abc", "ABC")).isTrue();
        assertThat(Equality.equal("abc", "ABC", false)).isFalse();
        assertThat(equal("a\0b", "ab")).isTrue();
        assertThat(equal("ß", "ss")).isFalse();
        assertThat(Comparison.LESS.test("co-op", "coop", true)).isTrue();
        assertThat(Comparison.LESS.test("10", "9", true)).isTrue();
    }

    @Test
    void aListOnTheLeftIsFiltered() {
        assertThat((Object[]) Comparison.GREATER.apply(new Object[] {1, 2, 3}, 1, true))
                .containsExactly(2, 3);
        assertThat((Object[]) Comparison.EQUAL.apply(new Object[] {"a", "B", "b"}, "b", false))
                .containsExactly("b");
    }

    @Test
    void notANumberIsNeitherBelowNorAbove() {
        assertThat(Comparison.EQUAL.test(Double.NaN, Double.NaN, true)).isFalse();
        assertThat(Comparison.NOT_EQUAL.test(Double.NaN, Double.NaN, true)).isTrue();
        assertThat(Comparison.LESS.test(Double.NaN, 1, true)).isFalse();
    }

    @Test
    void objectsWithoutOrderAreAnError() {
        PSObject left = PSObject.custom().put("X", 1);
        PSObject right = PSObject.custom().put("X", 1);

        assertThat(equal(left, left)).isTrue();
        assertThat(equal(left, right)).isFalse();
        assertThatThrownBy(() -> Comparison.LESS.test(left, right, true))
                .hasMessage("Cannot compare \"@{X=1}\" to \"@{X=1}\" because the objects are not the same type or the"
                        + " object \"@{X=1}\" does not implement \"IComparable\".");
    }

    @Test
    void containmentLooksAtElementsOneByOne() {
        assertThat(Containment.contains(new Object[] {1, 2}, "2", true)).isTrue();
        assertThat(Containment.contains("abc", "b", true)).isFalse();
        assertThat(Containment.contains(new Object[] {1, null}, null, true)).isTrue();
        assertThat(Containment.contains(null, null, true)).isTrue();
    }
}
