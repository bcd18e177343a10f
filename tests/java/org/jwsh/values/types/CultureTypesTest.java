package org.jwsh.values.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.host.PowerShell;

/** Cultures with their formats and calendars, in the order in which .NET declares what they tell. */
class CultureTypesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        ([cultureinfo]'de-DE').psobject.Properties.Name[0, 1, 2, 11, -1] -join ' ' ~ Parent LCID KeyboardLayoutId CompareInfo IsReadOnly
        ([cultureinfo]'de-DE').NumberFormat.psobject.Properties.Name[0, 2, -1] -join ' ' ~ CurrencyDecimalDigits IsReadOnly DigitSubstitution
        "$([cultureinfo]::InvariantCulture.CultureTypes)" ~ SpecificCultures, InstalledWin32Cultures
        [cultureinfo]::CreateSpecificCulture('de').Name ~ de-DE
        $c = ([cultureinfo]'en-US').Clone(); $c.NumberFormat.CurrencySymbol = 'X'; (5).ToString('C', $c) ~ X5.00
        $n = [Globalization.NumberFormatInfo]::new(); $n.NumberDecimalSeparator = ','; (1.5).ToString('N2', $n) ~ 1,50
        try { [cultureinfo]::InvariantCulture.NumberFormat.NaNSymbol = 'a' } catch { $_.Exception.Message } ~ Exception setting "NaNSymbol": "Instance is read-only."
        [cultureinfo]::InvariantCulture.DateTimeFormat.GetAllDateTimePatterns([char]'G')[0] ~ MM/dd/yyyy HH:mm:ss
        "$([Globalization.GregorianCalendar]::new().ToFourDigitYear(50))" ~ 1950
        """)
    void areAsInNet(String script, String expected) {
        assertThat(value(script)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        $k = 3, 1, 2; $v = 'c', 'a', 'b'; [array]::Sort($k, $v, [Collections.Comparer]::Default); "$k $v" ~ 1 2 3 a b c
        [array]::LastIndexOf(@(1, 2, 1, 3), 1, 1) ~ 0
        [array]::BinarySearch(@(9, 1, 2, 3), 1, 3, 2) ~ 2
        [array]::CreateInstance([int], [int[]](2, 3, 4)).Rank ~ 3
        try { @(1).GetValue(1, 1) } catch { $_.Exception.InnerException.Message } ~ Array was not a two-dimensional array.
        "$([guid]::new(1, 2, 3, [byte[]](1..8)))" ~ 00000001-0002-0003-0102-030405060708
        'abcabc'.LastIndexOf('b', 5, 3, 'Ordinal') ~ 4
        [string]::Compare('xa', 1, 'xA', 1, 1, $true, [cultureinfo]::InvariantCulture) ~ 0
        'abc'.Replace.OverloadDefinitions[-1] ~ string Replace(string oldValue, string newValue)
        """)
    void arraysTextsAndIdentifiersTakeWhatTheyTakeInNet(String script, String expected) {
        assertThat(value(script)).isEqualTo(expected);
    }

    private static String value(String script) {
        try (PowerShell shell = PowerShell.create()) {
            return shell.addScript(script).invoke().getFirst().toString();
        }
    }
}
