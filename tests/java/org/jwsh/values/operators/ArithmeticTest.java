package org.jwsh.values.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.NetException;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.conversion.NumberText;
import org.jwsh.values.numbers.Decimal;
import org.jwsh.values.numbers.UInt32;
import org.jwsh.values.numbers.UInt64;

class ArithmeticTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 2, Integer",
        "1, 1l, 2, Long",
        "1, 1.0, 2.0, Double",
        "1, 1d, 2, Decimal",
        "1, 1n, 2, BigInteger",
        "2147483647, 1, 2.147483648E9, Double",
        "9223372036854775807, 1, 9.223372036854775807E18, Double",
        "200uy, 100uy, 300, Integer",
        "1u, 1, 2, UInt32",
        "4294967295u, 1, 4294967296.0, Double"
    })
    void addingGivesTheWiderTypeOrADoubleOnOverflow(String left, String right, double sum, String type) {
        Object result = Arithmetic.add(NumberText.read(left), NumberText.read(right));

        assertThat(((Number) result).doubleValue()).isEqualTo(sum);
        assertThat(result.getClass().getSimpleName()).isEqualTo(type);
    }

    @Test
    void noOutputAtAllIsNull() {
        Object nothing = AutomationNull.VALUE;

        assertThat(Arithmetic.add(nothing, 1)).isEqualTo(1);
        assertThat(Arithmetic.add(1, nothing)).isEqualTo(1);
        assertThat(Arithmetic.subtract(5, nothing)).isEqualTo(5);
        assertThat(Arithmetic.multiply(nothing, 2)).isNull();
        assertThat(Arithmetic.increment(nothing)).isEqualTo(1);
        assertThat(Bitwise.not(nothing)).isEqualTo(-1);
    }

    @Test
    void divisionIsWholeWhereItComesOutEven() {
        assertThat(Arithmetic.divide(6, 3)).isEqualTo(2);
        assertThat(Arithmetic.divide(7, 2)).isEqualTo(3.5);
        assertThat(Arithmetic.divide(Decimal.of(10), 4).toString()).isEqualTo("2.5");
    }

    @Test
    void theRemainderHasTheSignOfTheLeftOperand() {
        assertThat(Arithmetic.remainder(-7, 3)).isEqualTo(-1);
        assertThat(Arithmetic.remainder(7, -3)).isEqualTo(1);
    }

    @Test
    void dividingWholeNumbersByZeroIsAnErrorDividingFractionsIsNot() {
        assertThatThrownBy(() -> Arithmetic.divide(1, 0))
                .isInstanceOf(NetException.class)
                .hasMessage("Attempted to divide by zero.");
        assertThat(Arithmetic.divide(1.0, 0)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void nullIsZeroBesideANumber() {
        assertThat(Arithmetic.add(null, 1)).isEqualTo(1);
        assertThat(Arithmetic.subtract(null, 5)).isEqualTo(-5);
        assertThat(Arithmetic.multiply(null, 5)).isNull();
        assertThat(Arithmetic.multiply(5, null)).isEqualTo(0);
    }

    @Test
    void stringsBesideNumbersAreRead() {
        assertThat(Arithmetic.add(1, "0x10")).isEqualTo(17);
        assertThat(Arithmetic.add(1, "1kb")).isEqualTo(1025);
        assertThat(Arithmetic.subtract("10", "4")).isEqualTo(6);
        assertThat(Arithmetic.divide("6", "4")).isEqualTo(1.5);
    }

    @Test
    void aStringOnTheLeftJoinsAndRepeats() {
        assertThat(Arithmetic.add("a", 1.5)).isEqualTo("a1.5");
        assertThat(Arithmetic.add("a", new Object[] {1, 2})).isEqualTo("a1 2");
        assertThat(Arithmetic.multiply("2", "3")).isEqualTo("222");
        assertThat(Arithmetic.add('a', 1)).isEqualTo("a1");
    }

    @Test
    void aListOnTheLeftGrowsAndRepeats() {
        assertThat((Object[]) Arithmetic.add(new Object[] {1}, new Object[] {2, 3}))
                .containsExactly(1, 2, 3);
        assertThat((Object[]) Arithmetic.add(new Object[] {1}, null)).containsExactly(1, null);
        assertThat((int[]) Arithmetic.multiply(new int[] {1, 2}, 2)).containsExactly(1, 2, 1, 2);
    }

    @Test
    void hashtablesAreAddedToHashtablesOnly() {
        Hashtable left = new Hashtable();
        left.put("a", 1);
        Hashtable right = new Hashtable();
        right.put("b", 2);

        assertThat(((Hashtable) Arithmetic.add(left, right)))
                .containsEntry("A", 1)
                .containsEntry("B", 2);
        assertThatThrownBy(() -> Arithmetic.add(left, 1))
                .hasMessage("A hash table can only be added to another hash table.");
        assertThatThrownBy(() -> Arithmetic.add(left, left))
                .hasMessage("Item has already been added. Key in dictionary: 'a'  Key being added: 'a'");
    }

    @Test
    void typesWithoutTheOperatorAreNamed() {
        assertThatThrownBy(() -> Arithmetic.subtract(new Object[] {1, 2}, 1))
                .hasMessage("Method invocation failed because [System.Object[]] does not contain a method named"
                        + " 'op_Subtraction'.");
        assertThatThrownBy(() -> Arithmetic.multiply(true, 3))
                .hasMessage("The operation '[System.Boolean] * [System.Int32]' is not defined.");
    }

    @Test
    void unsignedNumbersBesideNegativeOnesBecomeNumbersThatHoldBoth() {
        assertThat(Arithmetic.add(UInt32.of(1), -2)).isEqualTo(-1L);
        assertThat(Arithmetic.add(UInt64.MAX_VALUE, -1)).isEqualTo(Decimal.of(new BigInteger("18446744073709551614")));
        assertThat(Arithmetic.multiply(UInt64.MAX_VALUE, Long.MIN_VALUE)).isInstanceOf(Double.class);
    }

    @Test
    void unsignedDifferencesBelowZeroAreDoubles() {
        assertThat(Arithmetic.subtract(UInt32.of(1), 2)).isEqualTo(-1.0);
    }

    @Test
    void signsApplyToWhateverReadsAsANumber() {
        assertThat(Arithmetic.negate("1.5")).isEqualTo(-1.5);
        assertThat(Arithmetic.negate(Integer.MIN_VALUE)).isEqualTo(2147483648.0);
        assertThat(Arithmetic.plus(true)).isEqualTo(1);
        assertThat(Arithmetic.negate(BigInteger.TEN)).isEqualTo(BigInteger.TEN.negate());
    }

    @Test
    void onlyNumbersAreCountedUp() {
        assertThat(Arithmetic.increment(Integer.MAX_VALUE)).isEqualTo(2147483648.0);
        assertThat(Arithmetic.decrement(null)).isEqualTo(-1);
        assertThatThrownBy(() -> Arithmetic.increment("a"))
                .hasMessage("The '++' operator works only on numbers. The operand is a 'System.String'.");
    }
}
