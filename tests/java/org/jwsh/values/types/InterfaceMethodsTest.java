package org.jwsh.values.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.host.PowerShell;

/** Lists of members show the methods of interfaces behind those of the type; they can be called where it has no others. */
class InterfaceMethodsTest {
    private static String run(String script) {
        try (PowerShell shell = PowerShell.create()) {
            return shell.addScript(script).invoke().getFirst().toString();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        'a'.CompareTo.OverloadDefinitions[2..3] -join ', ' ~ int IComparable.CompareTo(System.Object obj), int IComparable[string].CompareTo(string other)
        (5).Equals.OverloadDefinitions[-1] ~ bool IEquatable[int].Equals(int other)
        (5 | Get-Member GetByteCount).Definition ~ int IBinaryInteger[int].GetByteCount()
        (@{} | Get-Member Add).Definition ~ void Add(System.Object key, System.Object value), void IDictionary.Add(System.Object key, System.Object value)
        (, @(1) | Get-Member Add).Definition ~ int IList.Add(System.Object value)
        (, @(1) | Get-Member Item).Definition ~ System.Object IList.Item(int index) {get;set;}
        (, [int[]](1, 2) | Get-Member Set).Definition ~ void Set(int , int )
        [guid].GetInterfaces().Name -join ' ' ~ ISpanFormattable IFormattable IComparable IComparable`1 IEquatable`1 ISpanParsable`1 IParsable`1 IUtf8SpanFormattable IUtf8SpanParsable`1
        [int[]].GetMethods().Name -contains 'RemoveAt' ~ false
        """)
    void areListed(String script, String expected) {
        assertThat(run(script)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        (300).ToByte.OverloadDefinitions ~ byte IConvertible.ToByte(System.IFormatProvider provider)
        (30).ToByte($null).GetType().Name ~ Byte
        (1000).GetShortestBitLength() ~ 10
        $bytes = [byte[]]::new(4); $null = (258).WriteBigEndian($bytes); "$bytes" ~ 0 0 1 2
        @(1, 'a').Equals(@(1, 'A'), [StringComparer]::OrdinalIgnoreCase) ~ true
        [int[]]$a = 4, 5; $a.Set(0, 9); $a.Get(0) ~ 9
        try { @(1).Add(2) } catch { $_.Exception.InnerException.Message } ~ Collection was of a fixed size.
        """)
    void areCalled(String script, String expected) {
        assertThat(run(script)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        class A { A([int] $x) {} }; ([A] | Get-Member -Static new).Definition ~ A new(int x)
        class B {}; @([B] | Get-Member -Static new).Count ~ 0
        class C {}; @([C] | Get-Member -Static -Force new).Count ~ 1
        ([Collections.DictionaryEntry] | Get-Member -Static new).Definition ~ System.Collections.DictionaryEntry new(System.Object key, System.Object value)
        ([IO.FileSystemWatcher]::new('.') | Get-Member Changed).Definition ~ System.IO.FileSystemEventHandler Changed(System.Object, System.IO.FileSystemEventArgs)
        class D { hidden [int] H() { return 1 } }; ([D]::new() | Get-Member H -Force).Definition ~ int H()
        """)
    void constructorsEventsAndHiddenMembersAreListed(String script, String expected) {
        assertThat(run(script)).isEqualTo(expected);
    }
}
