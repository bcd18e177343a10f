package org.jwsh.host;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jwsh.compile.Compiler;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.ScriptBlockCall;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One step of what scripts do most, compiled once and run in one session: the binder, members, formatting. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SessionBenchmark {
    private static final String PREPARATION = """
        function Get-Simple($a, $b) { $a }
        function Get-Bound {
            [CmdletBinding()] param(
                [Parameter(Mandatory, Position = 0)][string] $Name,
                [ValidateRange(1, 100)][int] $Port = 1,
                [ValidateSet('a', 'b')][string] $Kind = 'a',
                [switch] $Fast)
            $Port
        }
        class Counter { [int] $Count; [int] Next() { return $this.Count + 1 } }
        $text = 'some text'
        $object = [pscustomobject]@{ Name = 'n'; Size = 3 }
        $table = @{ Name = 'n' }
        $counter = [Counter]::new()
        $rows = foreach ($i in 1..50) { [pscustomobject]@{ Id = $i; Name = "server-$i"; Ratio = $i / 7 } }
        """;

    @Param({
        "Get-Simple 1 2",
        "Get-Bound -Name x -Port 5 -Kind b -Fast",
        "Get-Bound x",
        "$text.IndexOf('t')",
        "$object.Size",
        "$table.Name",
        "$counter.Next()",
        "[math]::Max(1, 2)",
        "1..100 | Where-Object { $_ -gt 50 } | ForEach-Object { $_ }",
        "$rows | Format-Table | Out-String",
        "$rows | ConvertTo-Json"
    })
    private String script;

    private ExecutionContext context;
    private CompiledScriptBlock block;

    @Setup
    public void prepare() {
        Launch launch = new Launch(
                List.of(),
                Map.of("TERM", "dumb"),
                Path.of("").toAbsolutePath(),
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                false,
                120);
        StreamHost host = new StreamHost(launch, false);
        HostStreams streams = new HostStreams(host);
        context = new Session(host, streams.streams(), launch.directory()).context();
        streams.attach(context);
        context.call(() -> ScriptBlockCall.inCurrentScope(compiled(PREPARATION), context.frame())
                .result());
        block = compiled(script);
    }

    private CompiledScriptBlock compiled(String text) {
        return new CompiledScriptBlock(
                Compiler.compile(Parser.parse(new ScriptSource(null, text)).script()), context, context.globalState());
    }

    @Benchmark
    public Object run() {
        return context.call(
                () -> ScriptBlockCall.inCurrentScope(block, context.frame()).result());
    }
}
