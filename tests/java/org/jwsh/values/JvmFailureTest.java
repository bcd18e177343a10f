package org.jwsh.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JvmFailureTest {
    private static final MethodOverload METHOD =
            new MethodOverload("void Put(string text, int index)", (self, a) -> null);

    private static NetException of(Throwable thrown, Object... arguments) {
        return (NetException) JvmFailure.ofMethod(thrown, METHOD, arguments);
    }

    @Test
    void aNullArgumentThatFailsIsNamed() {
        NetException failure = of(new NullPointerException(), null, 1);

        assertThat(failure.netType().fullName()).isEqualTo("System.ArgumentNullException");
        assertThat(failure).hasMessage("Value cannot be null. (Parameter 'text')");
    }

    @Test
    void aNullThatNoArgumentIsIsAReferenceToNothing() {
        assertThat(of(new NullPointerException(), "a", 1).netType().fullName())
                .isEqualTo("System.NullReferenceException");
    }

    @Test
    void placesOutsideAreNamedByKindOfList() {
        assertThat(of(new ArrayIndexOutOfBoundsException(5)).netType().fullName())
                .isEqualTo("System.IndexOutOfRangeException");
        assertThat(of(new IndexOutOfBoundsException(5)).netType().fullName())
                .isEqualTo("System.ArgumentOutOfRangeException");
    }

    @Test
    void whatIsNoFailureOfTheJvmStaysAsItIs() {
        NetException own = NetException.of("System.FormatException", "bad");

        assertThat(JvmFailure.ofMethod(own, METHOD, new Object[0])).isSameAs(own);
    }
}
