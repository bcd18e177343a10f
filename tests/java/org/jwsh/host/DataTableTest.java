package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of System.Data: rows with the columns as properties, filters, orders, states. */
class DataTableTest {
    private static final String PEOPLE = """
            $t = [Data.DataTable]::new('people')
            $null = $t.Columns.Add('Name', [string])
            $null = $t.Columns.Add('Age', [int])
            $null = $t.Rows.Add('Ann', 30)
            $null = $t.Rows.Add('Bob', 25)
            $r = $t.NewRow(); $r.Name = 'Cid'; $r['Age'] = '41'; $t.Rows.Add($r)
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        $t.Select('Age > 26', 'Age DESC').Name -join ','                             ~ Cid,Ann
        $t.Select("Name LIKE 'B%' OR Age IN (30)").Count                             ~ 2
        $t.Compute('SUM(Age)', "Name <> 'Bob'")                                      ~ 71
        $t.Rows[0].ItemArray -join ','                                               ~ Ann,30
        $t.AcceptChanges(); $t.Rows[1].Age = 26; "$($t.Rows[1].RowState)"            ~ Modified
        $t.AcceptChanges(); $t.Rows[1].Delete(); $t.AcceptChanges(); $t.Rows.Count   ~ 2
        $t.PrimaryKey = $t.Columns['Name']; $t.Rows.Find('Cid').Age                  ~ 41
        $v = $t.DefaultView; $v.RowFilter = 'Age < 28'; "$($v.Count) $($v[0].Name)"  ~ 1 Bob
        $t.NewRow().Name -is [DBNull]                                                ~ True
        $null = $t.Columns.Add('Twice', [int], 'Age * 2'); $t.Rows[0].Twice          ~ 60
        $s = [Data.DataSet]::new(); $s.Tables.Add($t); $s.Tables['people'].Rows.Count ~ 3
        ($t | Get-Member -MemberType Property).Definition -join ' '                  ~ int Age {get;set;} string Name {get;set;}
        $null -eq $t.Rows[0]['Other']                                                ~ True
        """)
    void tables(String script, String expected) {
        assertThat(run(PEOPLE + script)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        $t.Rows[0].Age = 'x'    ~ Exception setting "Age": "The input string 'x' was not in a correct format.Couldn't store <x> in Age Column.  Expected type is Int32."
        $t.Columns.Add('age')   ~ Exception calling "Add" with "1" argument(s): "A column named 'age' already belongs to this DataTable."
        $t.Select('Other = 1')  ~ Exception calling "Select" with "1" argument(s): "Cannot find column [Other]."
        """)
    void refusals(String script, String expected) {
        assertThat(run(PEOPLE + "try { " + script + " } catch { $_.Exception.Message }"))
                .isEqualTo(expected);
    }

    @Test
    void onlyColumnsAreShown() {
        assertThat(run(PEOPLE + "$t | ConvertTo-Csv")).isEqualToNormalizingNewlines("""
                "Name","Age"
                "Ann","30"
                "Bob","25"
                "Cid","41\"""");
    }

    @Test
    void failingIndexersGiveNothingButInStrictMode() {
        assertThat(run("""
                $text = [Text.StringBuilder]'abc'
                $null -eq $text[10]
                Set-StrictMode -Version 3
                try { $text[10] } catch { $_.Exception.GetType().Name }
                """)).isEqualToNormalizingNewlines("True\nIndexOutOfRangeException");
    }

    private static String run(String script) {
        return new EmbeddedSession().run(script);
    }
}
