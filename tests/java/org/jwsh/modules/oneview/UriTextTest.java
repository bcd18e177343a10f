package org.jwsh.modules.oneview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UriTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "/rest/tasks > https://a/rest/tasks",
                "/rest/users?filter=name matches \"x\" > https://a/rest/users?filter=name%20matches%20%22x%22",
                "/rest/a?query=name%3AMy?N%2A1 > https://a/rest/a?query=name%3AMy%3FN%2A1",
                "/rest/grüße > https://a/rest/gr%C3%BC%C3%9Fe",
            })
    void escapesOnlyWhatAUriCannotHold(String written, String sent) {
        assertThat(UriText.of("a", written)).hasToString(sent);
    }
}
