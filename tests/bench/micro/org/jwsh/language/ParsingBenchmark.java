package org.jwsh.language;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Parsing of scripts of different sizes: the time grows as the size does. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ParsingBenchmark {
    private static final String FUNCTION = """
        function Get-Part {
            [CmdletBinding()] param([Parameter(Mandatory, ValueFromPipeline)][string[]] $Name, [switch] $All)
            process {
                foreach ($n in $Name) {
                    if ($n -match '^(?<head>\\w+)-(\\d+)$' -or $All) { $parts.Add("part: $n at $($Matches.head)") }
                    else { Get-ChildItem -Path $n | Where-Object { $_.Length -gt 1kb } | ForEach-Object Name }
                }
            }
        }
        """;

    @Param({"1", "10", "100"})
    private int functions;

    @Benchmark
    public ParseResult parse() {
        return Parser.parse(new ScriptSource(null, FUNCTION.repeat(functions)));
    }
}
