package org.jwsh.commands.modules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.jwsh.values.types.Version;

class VersionRangeTest {
    @Test
    void missingPartsOfVersionsCountAsZero() {
        VersionRange exactly = new VersionRange(null, null, Version.parse("1.2"));

        assertThat(exactly.accepts(Version.parse("1.2.0.0"))).isTrue();
        assertThat(exactly.accepts(Version.parse("1.2.1"))).isFalse();
    }

    @Test
    void aStarAtTheEndOfTheMaximumStandsForAnyNumber() {
        VersionRange range = new VersionRange(Version.parse("1.0"), "2.*", null);

        assertThat(range.accepts(Version.parse("2.17"))).isTrue();
        assertThat(range.accepts(Version.parse("3.0"))).isFalse();
        assertThat(range.accepts(Version.parse("0.9"))).isFalse();
    }
}
