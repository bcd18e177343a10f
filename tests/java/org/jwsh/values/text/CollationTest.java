package org.jwsh.values.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class CollationTest {

    @Property
    void plainAsciiIsOrderedAsIcuDoes(
            @ForAll @CharRange(from = ' ', to = '~') String left,
            @ForAll @CharRange(from = ' ', to = '~') String right,
            @ForAll boolean ignoreCase) {
        Collator icu = Collator.getInstance(ULocale.ROOT);
        icu.setStrength(ignoreCase ? Collator.SECONDARY : Collator.TERTIARY);

        assertThat(Integer.signum(Collation.INVARIANT.compare(left, right, ignoreCase)))
                .isEqualTo(icu.compare(left, right));
        assertThat(Collation.INVARIANT.equal(left, right, ignoreCase)).isEqualTo(icu.compare(left, right) == 0);
    }

    @Property
    void lowerCaseComesFirstWhereCaseCounts(@ForAll @AlphaChars String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        String upper = text.toUpperCase(java.util.Locale.ROOT);

        assertThat(Collation.INVARIANT.compare(lower, upper, false)).isLessThanOrEqualTo(0);
        assertThat(Collation.INVARIANT.compare(lower, upper, true)).isZero();
    }

    @Test
    void punctuationComesBeforeLetters() {
        assertThat(Collation.INVARIANT.compare("a b", "a_b", true)).isNegative();
        assertThat(Collation.INVARIANT.compare("a_b", "a-b", true)).isNegative();
        assertThat(Collation.INVARIANT.compare("A.b", "ab", true)).isNegative();
        assertThat(Collation.INVARIANT.compare("é", "f", true)).isNegative();
    }
}
