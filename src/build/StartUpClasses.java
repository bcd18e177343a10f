import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fails where a finished distribution starts with too many classes, or with ones that its start-up cache does not hold: those are
 * read from jars or made while it starts, which takes longer than all else.
 *
 * <p>{@code java src/build/StartUpClasses.java folder-of-the-distribution most}, where {@code most} is how many classes of jwsh and
 * its libraries may be there when {@code jwsh -Command 1} has run, those included that the cache loads ahead.
 */
final class StartUpClasses {
    private static final Pattern LOADED = Pattern.compile("\\] (\\S+) source: (.*)");
    private static final Pattern OF_THE_JDK =
            Pattern.compile("(java|javax|jdk|sun|com\\.sun|org\\.w3c|org\\.xml)\\..*");

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int most = Integer.parseInt(arguments[1]);
        int ours = 0;
        for (Matcher loaded : loadedBy(Path.of(arguments[0]))) {
            if (!loaded.group(2).startsWith("shared objects file")) {
                throw new IllegalStateException("not in the start-up cache: " + loaded.group(1));
            }
            if (!OF_THE_JDK.matcher(loaded.group(1)).matches()) {
                ours++;
            }
        }
        if (ours == 0 || ours > most) {
            throw new IllegalStateException(ours + " classes at start-up, at most " + most + " are allowed");
        }
    }

    private static List<Matcher> loadedBy(Path distribution) throws IOException, InterruptedException {
        Path log = Files.createTempFile("classes", ".log");
        try {
            var command = new ProcessBuilder(distribution.resolve("jwsh").toString(), "-NoProfile", "-Command", "1")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            command.environment().put("JWSH_JAVA_OPTIONS", "-Xlog:class+load:file=" + log);
            int exit = command.start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException("jwsh ended with " + exit);
            }
            return Files.readAllLines(log).stream()
                    .map(LOADED::matcher)
                    .filter(Matcher::find)
                    .toList();
        } finally {
            Files.delete(log);
        }
    }
}
