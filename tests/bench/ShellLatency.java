import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jwsh.host.editing.TerminalShell;

/**
 * Measures what a person waits for at the prompt: from a key to the screen on a line of 200 characters, and a paste of 2,000
 * lines. Built classes and their libraries are on the class path:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt
 * java -cp "target/test-classes:target/classes:$(cat target/cp.txt)" tests/bench/ShellLatency.java
 * </pre>
 */
public final class ShellLatency {
    private static final int COLUMNS_OF_LINE = 200;
    private static final int WARM_UP = 400;
    private static final int KEYS = 200;
    private static final int PASTED_LINES = 2_000;

    private ShellLatency() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Files.createTempDirectory("jwsh-latency");
        try (TerminalShell shell = TerminalShell.start(home, "-NoProfile", "-NoLogo")) {
            keys(shell);
            paste(shell);
        }
    }

    private static void keys(TerminalShell shell) throws InterruptedException {
        StringBuilder line =
                new StringBuilder("Get-ChildItem -Path './some folder' | Where-Object { $_.Length -gt 1kb }");
        while (line.length() < COLUMNS_OF_LINE - 1) {
            line.append(" | Sort-Object -Property Name");
        }
        shell.type(line.substring(0, COLUMNS_OF_LINE - 1));
        Thread.sleep(1_000);
        measure(shell, "the first keys");
        for (int i = 0; i < WARM_UP; i++) {
            key(shell);
        }
        measure(shell, "after a while");
        shell.fresh();
    }

    private static void measure(TerminalShell shell, String when) throws InterruptedException {
        double[] millis = new double[KEYS];
        for (int i = 0; i < KEYS; i++) {
            millis[i] = key(shell);
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "key to screen, line of %d characters, %s: median %.1f ms, 95 of 100 below %.1f ms, longest %.1f ms%n",
                COLUMNS_OF_LINE,
                when,
                millis[KEYS / 2],
                millis[KEYS * 95 / 100],
                millis[KEYS - 1]);
    }

    /** Types a character and deletes it; gives the milliseconds until the character came. */
    private static double key(TerminalShell shell) throws InterruptedException {
        int before = shell.sentLength();
        long started = System.nanoTime();
        shell.type("x");
        shell.awaitsOutput(before);
        double millis = (System.nanoTime() - started) / 1e6;
        Thread.sleep(5);
        int typed = shell.sentLength();
        shell.type(TerminalShell.BACKSPACE);
        shell.awaitsOutput(typed);
        Thread.sleep(5);
        return millis;
    }

    private static void paste(TerminalShell shell) {
        StringBuilder text = new StringBuilder("$sum = 0\r");
        for (int i = 1; i < PASTED_LINES - 1; i++) {
            text.append("$sum += ").append(i).append("  # line ").append(i).append('\r');
        }
        text.append("\"sum is $sum\"");
        for (int round = 1; round <= 3; round++) {
            long started = System.nanoTime();
            shell.type(TerminalShell.PASTE_BEGINS + text + TerminalShell.PASTE_ENDS);
            shell.awaits("\"sum is $sum\"");
            double shown = (System.nanoTime() - started) / 1e6;
            shell.type(TerminalShell.ENTER);
            shell.awaits("sum is 1997001");
            double ran = (System.nanoTime() - started) / 1e6;
            System.out.printf(
                    Locale.ROOT,
                    "paste of %d lines, round %d: on the screen after %.0f ms, run after %.0f ms%n",
                    PASTED_LINES,
                    round,
                    shown,
                    ran);
            shell.fresh();
        }
    }
}
