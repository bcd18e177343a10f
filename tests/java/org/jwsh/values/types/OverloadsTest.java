package org.jwsh.values.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.host.PowerShell;

/** Methods of lists, encodings and conversions take what they take in .NET. */
class OverloadsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        $l = [Collections.Generic.List[int]](3, 1, 2, 1); $l.Sort(0, 2, $null); "$l" ~ 1 3 2 1
        "$([Collections.Generic.List[int]]::new([int[]](3, 1, 2, 1)).LastIndexOf(1, 2, 2))" ~ 1
        "$([Collections.ArrayList]::new(@(9, 1, 2, 3)).BinarySearch(1, 3, 2, $null))" ~ 2
        [Collections.ArrayList]::new().Remove.OverloadDefinitions[0] ~ void Remove(System.Object obj)
        try { [Collections.Generic.List[int]]::new().IndexOf(1, 5) } catch { $_.Exception.InnerException.ParamName } ~ index
        "$([decimal]::new(1, 0, 0, $true, 2))" ~ -0.01
        "$([decimal]::new([int[]](5, 0, 0, 0x10000)))" ~ 0.5
        [convert]::ToString(3.5, [cultureinfo]'de-DE') ~ 3,5
        "$([dbnull]::Value.GetTypeCode())" ~ DBNull
        "$([Text.Encoding]::UTF8.GetByteCount('aäb', 1, 2))" ~ 3
        $b = [byte[]]::new(1); try { [Text.Encoding]::UTF8.GetBytes('abc', 0, 3, $b, 0) } catch { $_.Exception.InnerException.ParamName } ~ bytes
        """)
    void areAsInNet(String script, String expected) {
        try (PowerShell shell = PowerShell.create()) {
            assertThat(shell.addScript(script).invoke().getFirst().toString()).isEqualTo(expected);
        }
    }
}
