import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Draws a flame graph of each program: where the thread that runs the script spends its time, start-up included. The programs run
 * as they do in the distribution, with its options and a start-up cache from the same training, but on a JDK, since the
 * distribution's runtime has no flight recorder.
 *
 * <p>After {@code mvn -B package}, from the project's folder: {@code java tests/bench/FlameGraphs.java [part of a name ...]}.
 */
final class FlameGraphs {
    private static final Path PROGRAMS = Path.of("tests", "bench", "programs");
    private static final Path IMAGES = Path.of("help", "about", "images");
    private static final Path JAR = Path.of("target", "distribution", "jwsh", "app", "jwsh.jar");
    private static final int FEWEST_ROUNDS = 8;
    private static final int MOST_ROUNDS = 60;
    private static final int FEWEST_SAMPLES = 300;
    /** Calls deeper than this are recursion. */
    private static final int DEEPEST = 70;

    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <configuration version="2.0">
              <event name="jdk.ExecutionSample">
                <setting name="enabled">true</setting>
                <setting name="period">1 ms</setting>
              </event>
            </configuration>
            """;

    /** A method on the stack, with the samples taken while it or what it called was running. */
    private static final class Node {
        private final String name;
        private final Map<String, Node> callees = new TreeMap<>();
        private int samples;

        private Node(String name) {
            this.name = name;
        }

        private Node callee(String called) {
            return callees.computeIfAbsent(called, Node::new);
        }

        private int depth(int least) {
            return samples < least
                    ? 0
                    : 1
                            + callees.values().stream()
                                    .mapToInt(c -> c.depth(least))
                                    .max()
                                    .orElse(0);
        }
    }

    public static void main(String[] filters) throws IOException, InterruptedException {
        Path work = Files.createDirectories(Path.of("target", "flame-graphs"));
        Path cache = work.resolve("jwsh.aot");
        if (!Files.exists(cache) || Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(JAR)) < 0) {
            run(work, "-XX:AOTCacheOutput=" + cache, Path.of("src", "main", "training", "start-up.ps1"));
        }
        Path settings = Files.writeString(work.resolve("settings.jfc"), SETTINGS);
        Files.createDirectories(IMAGES);
        List<Path> programs;
        try (Stream<Path> all = Files.list(PROGRAMS)) {
            programs = all.filter(
                            p -> filters.length == 0 || Arrays.stream(filters).anyMatch(p.toString()::contains))
                    .sorted()
                    .toList();
        }
        for (Path program : programs) {
            String name = program.getFileName().toString().replace(".ps1", "");
            Path recording = work.resolve(name + ".jfr");
            Node root = new Node(name);
            int rounds = 0;
            while (rounds < FEWEST_ROUNDS || root.samples < FEWEST_SAMPLES && rounds < MOST_ROUNDS) {
                rounds++;
                run(
                        work,
                        "-XX:AOTCache=" + cache,
                        "-XX:StartFlightRecording=filename=" + recording + ",settings=" + settings,
                        program);
                read(recording, root);
            }
            Files.writeString(IMAGES.resolve("flame-" + name + ".svg"), new Drawing(root, rounds).svg());
            System.out.println(name + ": " + root.samples + " samples");
        }
    }

    private static void run(Path work, Object... optionsAndScript) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + Path.of("src", "main", "launcher", "jvm.options"));
        command.addAll(
                List.of("--add-modules", "jdk.jfr", "-Djwsh.home=" + Path.of("").toAbsolutePath()));
        for (int i = 0; i < optionsAndScript.length - 1; i++) {
            command.add(optionsAndScript[i].toString());
        }
        command.addAll(List.of("-cp", JAR.toString(), "org.jwsh.host.Main", "-NoProfile", "-NonInteractive", "-File"));
        command.add(optionsAndScript[optionsAndScript.length - 1].toString());
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("output").toFile())
                .start()
                .waitFor();
    }

    private static void read(Path recording, Node root) throws IOException {
        try (var file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                boolean counts = event.getEventType().getName().equals("jdk.ExecutionSample")
                        && event.getStackTrace() != null
                        && event.getThread("sampledThread").getJavaName().equals("jwsh");
                if (counts) {
                    add(event.getStackTrace().getFrames(), root);
                }
            }
        }
    }

    /** Methods of the JDK that jwsh calls are one step, named after the one called; those around the shell are left out. */
    private static void add(List<RecordedFrame> frames, Node root) {
        Node node = root;
        node.samples++;
        boolean inside = false;
        String before = "";
        int depth = 0;
        for (RecordedFrame frame : frames.reversed()) {
            String type = frame.getMethod().getType().getName();
            boolean own = type.startsWith("org.");
            if (own || inside) {
                String name = simple(type) + "." + frame.getMethod().getName();
                if (own ? !name.equals(before) : !before.startsWith("java: ")) {
                    before = own ? name : "java: " + name;
                    depth++;
                    if (depth > DEEPEST) {
                        return;
                    }
                    node = node.callee(before);
                    node.samples++;
                }
            }
            inside |= own;
        }
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1).replaceAll("\\$\\$Lambdas?.*", "");
    }

    /** The picture: a box for each method, as wide as its share of the samples, above the one that called it. */
    private static final class Drawing {
        private static final int WIDTH = 1200;
        private static final int ROW = 15;
        private static final double NARROWEST = 0.012;
        private static final double LETTER = 6.1;
        private static final int FIRST_TEXT = 24;

        private final Node root;
        private final StringBuilder text = new StringBuilder();
        private final int least;
        private final int height;

        private final int rounds;

        private Drawing(Node root, int rounds) {
            this.root = root;
            this.rounds = rounds;
            this.least = (int) Math.ceil(root.samples * NARROWEST);
            this.height = ROW * root.depth(least) + FIRST_TEXT;
        }

        private String svg() {
            text.append(String.format(
                    Locale.ROOT,
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"monospace\""
                            + " font-size=\"10\">%n<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>%n"
                            + "<text x=\"4\" y=\"14\">%s: %d samples of the script's thread, one a millisecond, %d runs</text>%n",
                    WIDTH,
                    height,
                    WIDTH,
                    height,
                    root.name,
                    root.samples,
                    rounds));
            draw(root, 0, height - ROW);
            return text.append("</svg>\n").toString();
        }

        private void draw(Node node, double x, int y) {
            double width = (double) WIDTH * node.samples / root.samples;
            int letters = (int) ((width - 4) / LETTER);
            String label = escaped(node.name);
            text.append(String.format(
                    Locale.ROOT,
                    "<g><title>%s %.1f %%</title><rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
                    label,
                    100.0 * node.samples / root.samples,
                    x,
                    y,
                    Math.max(width - 0.5, 0.5),
                    ROW - 1,
                    colour(node.name)));
            if (letters > 2) {
                String shown = node.name.length() > letters ? node.name.substring(0, letters) : node.name;
                text.append(String.format(
                        Locale.ROOT, "<text x=\"%.1f\" y=\"%d\">%s</text>", x + 2, y + 11, escaped(shown)));
            }
            text.append("</g>\n");
            double next = x;
            List<Node> callees = node.callees.values().stream()
                    .filter(c -> c.samples >= least)
                    .sorted(Comparator.comparingInt((Node c) -> c.samples).reversed())
                    .toList();
            for (Node callee : callees) {
                draw(callee, next, y - ROW);
                next += (double) WIDTH * callee.samples / root.samples;
            }
        }

        /** Warm colours for jwsh, a cold one for the JDK. */
        private static String colour(String name) {
            if (name.startsWith("java: ")) {
                return "#9cc4e4";
            }
            int hash = Math.abs(name.hashCode() % 40);
            return String.format(Locale.ROOT, "#%02x%02x%02x", 215 + hash, 150 + 2 * hash, 60 + hash);
        }

        private static String escaped(String name) {
            return name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    }
}
