package org.jwsh.values.operators;

import java.util.concurrent.TimeUnit;
import org.jwsh.values.LanguagePrimitives;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Operators on values of the types that scripts use most. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OperatorBenchmark {
    private Object whole = 41;
    private Object large = 1L << 40;
    private Object real = 2.5;
    private Object text = "server-41";
    private Object pattern = "^server-(\\d+)$";

    @Benchmark
    public Object addWholes() {
        return Arithmetic.add(whole, whole);
    }

    @Benchmark
    public Object addMixed() {
        return Arithmetic.add(whole, real);
    }

    @Benchmark
    public Object remainderOfLong() {
        return Arithmetic.remainder(large, whole);
    }

    @Benchmark
    public Object joinText() {
        return Arithmetic.add(text, whole);
    }

    @Benchmark
    public Object compareText() {
        return Comparison.EQUAL.apply(text, "SERVER-41", true);
    }

    @Benchmark
    public Object match() {
        return Matching.match(text, pattern, true, false);
    }

    @Benchmark
    public Object format() {
        return FormatOperator.format("{0:D6};{1:N2}", new Object[] {whole, real});
    }

    @Benchmark
    public Object textOfNumber() {
        return LanguagePrimitives.toStringInvariant(real);
    }
}
