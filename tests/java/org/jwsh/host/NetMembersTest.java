package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members of .NET give what they give there. */
class NetMembersTest {
    private static String run(String script) {
        return new EmbeddedSession().run(script);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        "$([int]::DivRem(7, 2))" ~ (3, 1)
        [int]::Log2(1000) ~ 9
        [int]::RotateLeft(1, 31) ~ -2147483648
        [int]::TrailingZeroCount(8) ~ 3
        [byte]::CreateSaturating(300) ~ 255
        [sbyte]::CopySign(5, -1) ~ -5
        [double]::Hypot(3, 4) ~ 5
        [double]::RootN(27, 3) ~ 3
        [mathf]::Sqrt(2) ~ 1.414214
        [math]::ILogB(8.5) ~ 3
        "$([math]::DivRem(-7L, 2L))" ~ (-3, -1)
        [timespan]::MinutesPerDay ~ 1440
        [dateonly]::ParseExact('05.03.2024', 'dd.MM.yyyy', $null).DayNumber ~ 738949
        [timeonly]::Parse('13:45').IsBetween('13:00', '14:00') ~ True
        [double]::Epsilon.ToString() ~ 5E-324
        [float]::Epsilon.ToString() ~ 1E-45
        [datetime]::FromBinary([datetime]::new(2024, 1, 2, 0, 0, 0, [DateTimeKind]::Utc).ToBinary()).Kind ~ Utc
        """)
    void numbersAndTimes(String expression, String expected) {
        assertThat(run(expression)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        $s = [Text.StringBuilder]::new('start'); [void]$s.Append('x' * 20); $s.Capacity ~ 32
        $l = [Collections.Generic.List[int]]::new(); 1..5 | % { $l.Add($_) }; $l.Capacity ~ 8
        $q = [Collections.Generic.PriorityQueue[string,int]]::new(); $q.Enqueue('b', 2); $q.EnqueueDequeue('a', 1) ~ a
        $d = [Collections.Generic.OrderedDictionary[string,int]]::new(); $d.Add('a', 1); $d.Insert(0, 'b', 2); $d.GetAt(0).Key ~ b
        $s = [Collections.Generic.SortedList[string,int]]::new(); $s['b'] = 2; $s['a'] = 1; $s.GetKeyAtIndex(0) ~ a
        $s = [Collections.Generic.SortedList[int,string]]::new(); $s.Add(3, 'c'); $s.Add(1, 'a'); "$($s.Keys[0])$($s.Values[1])" ~ 1c
        "$([Collections.Generic.HashSet[int]]::new().Comparer)" ~ System.Collections.Generic.GenericEqualityComparer`1[System.Int32]
        [Collections.Generic.HashSet[string]]::new([StringComparer]::OrdinalIgnoreCase).Comparer.GetType().Name ~ OrdinalIgnoreCaseComparer
        [Collections.Concurrent.ConcurrentDictionary[string,int]]::new().Keys.GetType().Name ~ ReadOnlyCollection`1
        $a = [int[]](3, 1, 2); [array]::Sort($a, [Collections.Generic.Comparer[int]]::Create({ $args[1] - $args[0] })); "$a" ~ 3 2 1
        try { [int[]]::new(1).SetValue('1', 0) } catch { $_.Exception.InnerException.Message } ~ Object cannot be stored in an array of this type.
        $l = [Collections.Generic.LinkedList[int]]::new(); try { $l.RemoveFirst() } catch { $_.Exception.InnerException.Message } ~ The LinkedList is empty.
        """)
    void collections(String script, String expected) {
        assertThat(run(script)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        $l = [Lazy[int]]::new([Func[int]] { 42 }); "$l / $($l.Value) / $l"                      ~ Value is not created. / 42 / 42
        [Globalization.ISOWeek]::ToDateTime(2024, 10, 'Monday').ToString('yyyy-MM-dd')          ~ 2024-03-04
        [Globalization.ISOWeek]::GetWeeksInYear(2020)                                           ~ 53
        [Globalization.RegionInfo]::new('de-DE').ISOCurrencySymbol                              ~ EUR
        [Globalization.StringInfo]::new("e`u{301}x").LengthInTextElements                       ~ 2
        (Get-Culture).CompareInfo.Compare('a', 'A', 'IgnoreCase')                               ~ 0
        [cultureinfo]::new(1036).Name                                                           ~ fr-FR
        [decimal]::GetBits(-1.50d)[3]                                                           ~ -2147352576
        [Collections.CaseInsensitiveComparer]::Default.Compare('a', 'A')                        ~ 0
        "$([Range]::EndAt(3))"                                                                  ~ 0..3
        $r = [regex]::new('^((a|b|ab)*)*$', 'None', '0:0:0.05'); try { $r.IsMatch('ab' * 40 + 'c') } catch [TimeoutException] { $_.FullyQualifiedErrorId } ~ RegexMatchTimeoutException
        try { [regex]::new('[z-a]') } catch { $_.Exception.InnerException.Message } ~ Invalid pattern '[z-a]' at offset 4. [x-y] range in reverse order.
        $x = 5; $null = [Threading.Interlocked]::CompareExchange([ref]$x, 9, 5); $x             ~ 9
        """)
    void otherTypes(String script, String expected) {
        assertThat(run(script)).isEqualTo(expected);
    }

    @Test
    void writtenXmlIsReadAgain() {
        assertThat(run("""
            $text = [Text.StringBuilder]::new()
            $settings = [Xml.XmlWriterSettings]@{ Indent = $true; OmitXmlDeclaration = $true }
            $writer = [Xml.XmlWriter]::Create($text, $settings)
            $writer.WriteStartElement('list')
            $writer.WriteAttributeString('of', '<n>')
            foreach ($n in 1, 2) { $writer.WriteElementString('n', "$n") }
            $writer.Dispose()
            $reader = [Xml.XmlReader]::Create([IO.StringReader]::new("$text"))
            $null = $reader.ReadToFollowing('n')
            "$text"
            $reader.ReadElementContentAsInt()
            """)).isEqualToNormalizingNewlines("""
            <list of="&lt;n&gt;">
              <n>1</n>
              <n>2</n>
            </list>
            1""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        [int].GetMembers('Public,Static').Name -contains 'MaxValue'                                  ~ True
        [type]::GetTypeCode([datetime])                                                              ~ DateTime
        [string].InvokeMember('ToUpper', 'InvokeMethod', $null, 'a', $null)                          ~ A
        [Delegate]::Combine([Action] { }, [Action] { }).GetInvocationList().Count                    ~ 2
        [Xml.XmlConvert]::ToString([timespan]'1.02:03:04.5')                                         ~ P1DT2H3M4.5S
        [Linq.Enumerable]::UnionBy([int[]](1, 2), [int[]](12, 3), [Func[int,int]] { $args[0] % 10 }) -join ',' ~ 1,2,3
        """)
    void reflectionAndSequences(String script, String expected) {
        assertThat(run(script)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        [Microsoft.PowerShell.Commands.MatchInfo].Name                                               ~ MatchInfo
        (1, 2 | Group-Object -NoElement)[0] -is [Microsoft.PowerShell.Commands.GroupInfo]            ~ True
        try { [Security.Principal.WindowsIdentity]::GetCurrent() } catch { $_.Exception.InnerException.Message } ~ Windows Principal functionality is not supported on this platform.
        [Security.Cryptography.X509Certificates.X509KeyUsageFlags]'CrlSign, KeyCertSign'             ~ CrlSign, KeyCertSign
        """)
    void typesKnownByName(String script, String expected) {
        assertThat(run(script)).isEqualTo(expected);
    }
}
