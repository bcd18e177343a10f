import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Times the programs as whole processes, interleaved with the yardstick, and prints how they compare with PowerShell.
 *
 * <p>From the project's folder: {@code java tests/bench/Benchmarks.java [rounds] [part of a program's name ...]}.
 */
final class Benchmarks {
    private static final Path FOLDER = Path.of("tests", "bench");
    private static final long POLL_MILLIS = 5;

    /** What it parses is kept between its runs: its first round is another thing than the later ones. */
    private static final String KEPT = "17-module.ps1";

    /** PowerShell's recorded figures; ratio is to the yardstick, memory in MB. */
    private record Baseline(String result, double ratio, double memory) {}

    /** One process: wall-clock seconds, processor seconds of all its threads, peak resident memory in MB, all output. */
    private record Run(double seconds, double processor, double memory, String output) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var filters = new ArrayList<>(List.of(arguments));
        boolean hasRounds = !filters.isEmpty() && filters.getFirst().matches("\\d+");
        int rounds = hasRounds ? Integer.parseInt(filters.removeFirst()) : 3;

        Map<String, Baseline> baselines = readBaselines();
        baselines
                .keySet()
                .removeIf(name -> !filters.isEmpty() && filters.stream().noneMatch(name::contains));

        Path cache = Files.createTempDirectory("bench-cache");
        run(shell("00-startup.ps1"), cache);
        var yardstick = new ArrayList<Run>();
        var runs = new TreeMap<String, List<Run>>();
        for (int round = 0; round < rounds; round++) {
            for (String program : baselines.keySet()) {
                yardstick.add(run(List.of("perl", FOLDER.resolve("calibrate.pl").toString()), cache));
                runs.computeIfAbsent(program, _ -> new ArrayList<>()).add(run(shell(program), cache));
            }
        }
        print(baselines, runs, yardstick);
        if (runs.containsKey(KEPT)) {
            List<Double> seconds = runs.get(KEPT).stream().map(Run::seconds).toList();
            System.out.printf(
                    "%s: %.3f s in the first round, when its module was new; median of later rounds %.3f s%n",
                    KEPT, seconds.getFirst(), median(seconds.subList(1, seconds.size())));
        }
        delete(cache);
    }

    private static Map<String, Baseline> readBaselines() throws IOException {
        var baselines = new LinkedHashMap<String, Baseline>();
        for (String line : Files.readAllLines(FOLDER.resolve("baseline.tsv"))) {
            if (!line.startsWith("#")) {
                String[] field = line.split("\t");
                baselines.put(
                        field[0], new Baseline(field[1], Double.parseDouble(field[3]), Double.parseDouble(field[4])));
            }
        }
        return baselines;
    }

    private static List<String> shell(String program) {
        String script = FOLDER.resolve("programs").resolve(program).toString();
        return List.of("./jwsh", "-NoProfile", "-NonInteractive", "-File", script);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** @param cache where the shell keeps what it knows of scripts: empty when the first round begins */
    private static Run run(List<String> command, Path cache) throws IOException, InterruptedException {
        Path output = Files.createTempFile("bench", ".out");
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("XDG_CACHE_HOME", cache.toString());
            long start = System.nanoTime();
            Process process = builder.start();
            process.getOutputStream().close();
            long peak = 0;
            Duration processor = Duration.ZERO;
            while (process.isAlive()) {
                peak = Math.max(peak, peakKilobytes(process.pid()));
                processor = process.info().totalCpuDuration().orElse(processor);
                Thread.sleep(POLL_MILLIS);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Run(
                    seconds,
                    processor.toNanos() / 1e9,
                    peak / 1024.0,
                    Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }

    /** The kernel's own high-water mark; 0 where the process has just ended or the system has no such file. */
    private static long peakKilobytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static void print(Map<String, Baseline> baselines, Map<String, List<Run>> runs, List<Run> yardsticks) {
        double yardstick = median(yardsticks.stream().map(Run::seconds).toList());
        double processorYardstick =
                median(yardsticks.stream().map(Run::processor).toList());
        System.out.printf("yardstick: %.3f s, %.3f s of processor time%n%n", yardstick, processorYardstick);
        System.out.println(
                "| program | seconds | ratio | PowerShell's ratio | ours / PowerShell | processor seconds | their"
                        + " ratio / PowerShell's | peak MB | PowerShell's peak MB |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        var relative = new ArrayList<Double>();
        var wrong = new ArrayList<String>();
        baselines.forEach((program, baseline) -> {
            List<Run> own = runs.get(program);
            double seconds = median(own.stream().map(Run::seconds).toList());
            double processor = median(own.stream().map(Run::processor).toList());
            double memory = own.stream().mapToDouble(Run::memory).max().orElseThrow();
            if (own.stream().allMatch(run -> run.output().lines().anyMatch(baseline.result()::equals))) {
                double ratio = seconds / yardstick;
                relative.add(ratio / baseline.ratio());
                System.out.printf(
                        "| %s | %.3f | %.2f | %.2f | %.2f | %.3f | %.2f | %.0f | %.0f |%n",
                        program,
                        seconds,
                        ratio,
                        baseline.ratio(),
                        ratio / baseline.ratio(),
                        processor,
                        processor / processorYardstick / baseline.ratio(),
                        memory,
                        baseline.memory());
            } else {
                System.out.printf(
                        "| %s | wrong result | | %.2f | | | | %.0f | %.0f |%n",
                        program, baseline.ratio(), memory, baseline.memory());
                wrong.add(program + ": "
                        + own.getFirst().output().lines().limit(3).toList());
            }
        });
        double mean =
                Math.exp(relative.stream().mapToDouble(Math::log).average().orElse(Double.NaN));
        System.out.printf("%ngeometric mean of ours / PowerShell over %d programs: %.2f%n", relative.size(), mean);
        wrong.forEach(System.out::println);
    }

    private static double median(List<Double> values) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
