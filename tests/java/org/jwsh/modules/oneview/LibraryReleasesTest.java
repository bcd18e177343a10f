package org.jwsh.modules.oneview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryReleasesTest {
    private static final String PUBLISHED = """
        [{"tag_name": "v5.00.2299.3639", "html_url": "https://example.com/5"},
         {"tag_name": "v4.20.1971.1960", "html_url": "https://example.com/first"},
         {"tag_name": "v4.20.2142.2061", "html_url": "https://example.com/newest"},
         {"tag_name": "v4.20.2000.1500", "html_url": "https://example.com/between"},
         {"tag_name": "HPVCtoOV_1.0", "html_url": "https://example.com/tool"}]
        """;

    private final LibraryReleases releases = new LibraryReleases(address -> PUBLISHED);

    @Test
    void theNewestOfTheSameLineIsFound() {
        assertThat(releases.newerThan("4.20.1971.1960"))
                .contains(new LibraryReleases.Release("4.20.2142.2061", "https://example.com/newest"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.20.2142.2061", "4.20.9999.1", "4.10.1.1"})
    void nothingIsFoundWhereNoneIsNewer(String version) {
        assertThat(releases.newerThan(version)).isEmpty();
    }
}
