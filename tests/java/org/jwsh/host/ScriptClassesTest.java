package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Classes of scripts are classes of the virtual machine: Java's own library calls their members. */
class ScriptClassesTest {
    private static final String RANK = """
        class Rank : System.IComparable {
            [int] $N
            Rank([int] $n) { $this.N = $n }
            [int] CompareTo([object] $other) { return $this.N - $other.N }
            [bool] Equals([object] $other) { return $other -is [Rank] -and $other.N -eq $this.N }
            [int] GetHashCode() { return $this.N }
            [string] ToString() { return "R$($this.N)" }
        }
        """;

    private EmbeddedSession session;

    @BeforeEach
    void start() {
        session = new EmbeddedSession();
    }

    @Test
    void aQueueOfJavaOrdersWhatIsComparable() {
        assertThat(session.run(RANK + """
            $queue = [java.util.PriorityQueue]::new()
            foreach ($n in 3, 1, 2) { [void] $queue.add([Rank]::new($n)) }
            "$($queue.poll()) $($queue.poll()) $($queue.poll())"
            """)).isEqualTo("R1 R2 R3");
    }

    @Test
    void aSetOfJavaAsksEqualsAndGetHashCode() {
        assertThat(session.run(RANK + """
            $set = [java.util.HashSet]::new()
            "$($set.add([Rank]::new(1))) $($set.add([Rank]::new(1))) $($set.contains([Rank]::new(1))) $set"
            """)).isEqualTo("True False True R1");
    }

    @Test
    void anExecutorOfJavaRunsARunnable() {
        assertThat(session.run("""
            class Job : java.lang.Runnable {
                [string] $Seen
                [void] run() { $this.Seen = 'ran' }
            }
            $job = [Job]::new()
            $executor = [java.util.concurrent.Executors]::newSingleThreadExecutor()
            [void] $executor.submit($job).get()
            $executor.shutdown()
            "$($job.Seen) $($job -is [java.lang.Runnable])"
            """)).isEqualTo("ran True");
    }

    @Test
    void aJavaProgramHoldsAnInstance() {
        session.run(RANK + "$global:low = [Rank]::new(1); $global:high = [Rank]::new(2)");
        Object low = session.context().globalScope().lookup("low");
        Object high = session.context().globalScope().lookup("high");
        assertThat(low).isInstanceOf(Comparable.class).hasToString("R1");
        assertThat(compare(low, high)).isNegative();
        assertThat(low.getClass().getSimpleName()).contains("Rank");
    }

    @Test
    void baseTypesOfTheLibraryAreInherited() {
        assertThat(session.run("""
            class Sums : System.Collections.Generic.List[int] {
                [int] Sum() { $sum = 0; foreach ($x in $this) { $sum += $x }; return $sum }
            }
            class Boom : System.Exception { Boom([string] $text) : base($text) { } }
            $sums = [Sums]::new(); $sums.Add(1); $sums.Add(4)
            "$($sums.Sum()) $($sums.Count) $([Sums].BaseType.Name)"
            try { throw [Boom]::new('x') } catch [Boom] { "$($_.Exception.Message) $([Boom].BaseType)" }
            """)).isEqualTo("5 2 List`1\nx System.Exception");
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object left, Object right) {
        return ((Comparable<Object>) left).compareTo(right);
    }
}
