package org.jwsh.commands.utility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
    private static CsvReader reader(String text) {
        return new CsvReader(new StringReader(text), ',');
    }

    private static List<String> record(String text) throws IOException {
        return reader(text).record();
    }

    @Test
    void aDelimiterAtTheEndOfALineHasAnEmptyFieldBehindIt() throws IOException {
        assertThat(record("1,\n")).containsExactly("1", "");
        assertThat(record("1,\r\n")).containsExactly("1", "");
    }

    @Test
    void aDelimiterAtTheEndOfTheTextHasNone() throws IOException {
        assertThat(record("1,")).containsExactly("1");
        assertThat(record("1,\"\"")).containsExactly("1", "");
    }

    @Test
    void blanksInFrontOfAFieldAreLeftOutAndOneBehindItIsKept() throws IOException {
        assertThat(record("  a, b   ,c d  ")).containsExactly("a", "b ", "c d  ");
    }

    @Test
    void textBehindAClosingQuoteBelongsToTheFieldUnlessItIsBlank() throws IOException {
        assertThat(record("\"a\"  ,\"b\" x ,c\"d,e")).containsExactly("a", "b x ", "c\"d", "e");
    }

    @Test
    void quotesHoldDelimitersLinesAndDoubledQuotes() throws IOException {
        assertThat(record("\"a,b\",\"c\nd\",\"e\"\"f\"")).containsExactly("a,b", "c\nd", "e\"f");
    }

    @Test
    void aBlankLineIsARecordOfOneEmptyField() throws IOException {
        CsvReader lines = reader("\nx\n");
        assertThat(lines.record()).containsExactly("");
        assertThat(lines.record()).containsExactly("x");
        assertThat(lines.record()).isNull();
    }

    @Test
    void theHeaderComesAfterTheTypeAndCommentsWithoutEmptyNamesAtItsEnd() throws IOException {
        CsvReader typed = reader("#type My.Thing\n# made by hand\na,b,,\n1,2\n");
        assertThat(typed.typeName()).isEqualTo("My.Thing");
        assertThat(typed.header()).containsExactly("a", "b");
        assertThat(typed.record()).containsExactly("1", "2");
    }

    @Test
    void aLineOfFieldsNamesTheColumnsOfALog() throws IOException {
        CsvReader log = reader("#Software: x\n#Fields: date,time\n1,2\n");
        assertThat(log.typeName()).isNull();
        assertThat(log.header()).containsExactly("date", "time");
    }
}
