package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Guards speed by counts, since times are noisy: how much memory the engine takes for one step of what scripts do most. */
@DisplayName("The engine allocates little for each")
class AllocationTest {
    private static final int STEPS = 20_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void objectOfAPipeline() {
        assertThat(bytesPerStep("1..%d | Where-Object { $_ -gt 0 } | ForEach-Object { $_ } | Out-Null"))
                .isLessThan(280);
    }

    @Test
    void roundOfALoop() {
        assertThat(bytesPerStep("$n = 0; for ($i = 0; $i -lt %d; $i++) { if ($i %% 3 -eq 0) { $n += $i } }"))
                .isLessThan(80);
    }

    @Test
    void callOfAFunction() {
        assertThat(bytesPerStep("function f($a) { $a }; $i = 0; while ($i -lt %d) { $null = f $i; $i++ }"))
                .isLessThan(1300);
    }

    @Test
    void callOfAMethod() {
        assertThat(bytesPerStep("$t = 'abc'; $i = 0; while ($i -lt %d) { $null = $t.IndexOf('c'); $i++ }"))
                .isLessThan(100);
    }

    @Test
    void callOfAMethodOfAClass() {
        assertThat(bytesPerStep(
                        "class C { [double] $N; [double] Twice() { return 2 * $this.N } }; $c = [C] @{ N = 0.5 };"
                                + " $i = 0; while ($i -lt %d) { $null = $c.Twice(); $i++ }"))
                .isLessThan(320);
    }

    @Test
    void valueOfAnIf() {
        assertThat(bytesPerStep("$i = 0; while ($i -lt %d) { $x = if ($i -band 1) { 'odd' } else { 'even' }; $i++ }"))
                .isLessThan(60);
    }

    @Test
    void lookupInAHashtable() {
        assertThat(bytesPerStep(
                        "$t = @{ Key = 1 }; $i = 0; while ($i -lt %d) { $null = $t['Key']; $null = $t.Key; $i++ }"))
                .isLessThan(260);
    }

    /** The bytes that a script's thread takes for one step, what it takes whatever the number of steps left aside. */
    private static long bytesPerStep(String script) {
        bytesOf(script.formatted(1));
        long few = bytesOf(script.formatted(STEPS));
        long many = bytesOf(script.formatted(2 * STEPS));
        return (many - few) / STEPS;
    }

    private static long bytesOf(String script) {
        var output = new ByteArrayOutputStream();
        Launch launch = new Launch(
                List.of("-NoProfile", "-NonInteractive", "-Command", script),
                Map.of("TERM", "dumb"),
                Path.of("").toAbsolutePath(),
                new ByteArrayInputStream(new byte[0]),
                output,
                output,
                false,
                80);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        int code = ConsoleHost.run(launch);
        long taken = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(code).as(output.toString()).isZero();
        return taken;
    }
}
