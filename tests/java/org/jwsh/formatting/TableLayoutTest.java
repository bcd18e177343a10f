package org.jwsh.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.jwsh.values.PSObject;

class TableLayoutTest {
    private static final int NARROW = 20;

    private static List<String> shown(Object... objects) {
        List<String> lines = new ArrayList<>();
        OutputSession session = new OutputSession(
                FormatSettings.standalone(), new TextLines(NARROW, false, lines::add), TextStyle.DEFAULT);
        for (Object object : objects) {
            session.write(object);
        }
        session.end();
        return lines;
    }

    @Test
    void up_to_four_properties_make_a_table_aligned_by_its_first_object() {
        assertThat(shown(
                        PSObject.custom().put("N", 7).put("Word", "x"),
                        PSObject.custom().put("N", 1234).put("Word", "y")))
                .containsExactly("", "   N Word", "   - ----", "   7 x", "1234 y", "");
    }

    @Test
    void five_properties_make_a_list() {
        PSObject object = PSObject.custom();
        for (String name : List.of("A", "B", "C", "D", "Long")) {
            object.put(name, 1);
        }
        assertThat(shown(object)).containsExactly("", "A    : 1", "B    : 1", "C    : 1", "D    : 1", "Long : 1", "");
    }

    @Test
    void scalars_stand_within_an_open_table() {
        assertThat(shown(PSObject.custom().put("A", 1), 42, PSObject.custom().put("A", 2)))
                .containsExactly("", "A", "-", "1", "42", "2", "");
    }

    @Test
    void columns_that_do_not_fit_are_left_out_and_the_last_one_is_cut() {
        assertThat(shown(PSObject.custom()
                        .put("Name", "n")
                        .put("Text", "abcdefghijklmnopqrstuvwxyz")
                        .put("Z", "z")))
                .contains("n    abcdefghijklmn…");
    }

    @Test
    void elements_of_a_list_are_shown_up_to_the_limit() {
        assertThat(shown(PSObject.custom().put("L", new Object[] {1, 2, 3, 4, 5})))
                .contains("{1, 2, 3, 4…}");
    }
}
