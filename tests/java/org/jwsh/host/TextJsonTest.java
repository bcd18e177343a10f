package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code System.Text.Json}: documents with their elements, and values written and read. */
class TextJsonTest {
    private static String run(String script) {
        return new EmbeddedSession().run("using namespace System.Text.Json\n" + script);
    }

    @Test
    void anElementTellsWhatStandsInTheText() {
        assertThat(run("""
            $root = [JsonDocument]::Parse('{"n": 1.50, "list": [1, "x", null], "when": "2024-01-02T03:04:05Z"}').RootElement
            "$($root.ValueKind) $($root.GetProperty('n').GetRawText()) $($root.GetProperty('n').GetDecimal())"
            ($root.GetProperty('list').EnumerateArray() | ForEach-Object ValueKind) -join ','
            ($root.EnumerateObject() | ForEach-Object Name) -join ','
            $root.GetProperty('list')[1].GetString()
            $root.GetProperty('when').GetDateTime().Year
            $found = $null
            $root.TryGetProperty('none', [ref]$found)
            """)).isEqualTo("Object 1.50 1.50\nNumber,String,Null\nn,list,when\nx\n2024\nFalse");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        {a:1}   ~ 'a' is an invalid start of a property name. Expected a '"'. LineNumber: 0 | BytePositionInLine: 1.
        [1,]    ~ The JSON array contains a trailing comma at the end which is not supported in this mode. Change the reader options. LineNumber: 0 | BytePositionInLine: 3.
        01      ~ Invalid leading zero before '1'. LineNumber: 0 | BytePositionInLine: 1.
        1 2     ~ '2' is invalid after a single JSON value. Expected end of data. LineNumber: 0 | BytePositionInLine: 2.
        """)
    void whatIsNoJsonIsRefusedAtItsPlace(String text, String message) {
        assertThat(run("try { [JsonDocument]::Parse('" + text + "') } catch { $_.Exception.InnerException.Message }"))
                .isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        'a"<b'                                     ~ "a\\u0022\\u003Cb"
        @(1, $true, $null, 1.5)                    ~ [1,true,null,1.5]
        ([ordered]@{ a = 1; b = @{ c = 'x' } })    ~ {"a":1,"b":{"c":"x"}}
        ([datetime]'2024-01-02 03:04:05.5')        ~ "2024-01-02T03:04:05.5"
        ([byte[]](1, 2))                           ~ "AQI="
        ([DayOfWeek]'Monday')                      ~ 1
        """)
    void valuesAreWritten(String value, String json) {
        assertThat(run("[JsonSerializer]::Serialize(" + value + ")")).isEqualTo(json);
    }

    @Test
    void valuesAreReadAsTheTypeThatIsWanted() {
        assertThat(run("""
            [JsonSerializer]::Deserialize('[1, 2]', [int[]]) -join ','
            [JsonSerializer]::Deserialize('{"a": 1}', [Collections.Generic.Dictionary[string,int]])['a']
            try { [JsonSerializer]::Deserialize('[1, "x"]', [int[]]) } catch { $_.Exception.InnerException.Message }
            """))
                .isEqualTo("1,2\n1\nThe JSON value could not be converted to System.Int32. Path: $[1] | LineNumber: 0 |"
                        + " BytePositionInLine: 7.");
    }
}
