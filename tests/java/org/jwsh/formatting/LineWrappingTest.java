package org.jwsh.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineWrappingTest {
    @Test
    void text_is_broken_behind_blanks_which_stay() {
        assertThat(LineWrapping.wrap("the quick brown", 8)).containsExactly("the ", "quick ", "brown");
    }

    @Test
    void words_longer_than_a_line_are_broken_anywhere() {
        assertThat(LineWrapping.wrap("alpha-beta", 6)).containsExactly("alpha-", "beta");
    }

    @Test
    void line_breaks_of_the_text_hold() {
        assertThat(LineWrapping.wrap("one\r\ntwo", 10)).containsExactly("one", "two");
    }

    @Test
    void east_asian_characters_take_two_columns() {
        assertThat(LineWrapping.wrap("漢字漢字", 5)).containsExactly("漢字", "漢字");
    }

    @Test
    void colours_go_on_over_broken_lines() {
        String red = "\u001b[31m";
        String reset = "\u001b[0m";

        assertThat(LineWrapping.wrap(red + "one two", 4)).containsExactly(red + "one " + reset, red + "two" + reset);
        assertThat(LineWrapping.wrap(red + "a\nb", 10)).containsExactly(red + "a" + reset, red + "b" + reset);
    }
}
