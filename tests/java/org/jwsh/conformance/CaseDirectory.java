package org.jwsh.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * The directory a case runs in. Its path has as many characters as the one of the recordings, since the wrapping of messages
 * depends on it; closing deletes it.
 */
final class CaseDirectory implements AutoCloseable {
    private static final Path PARENT = Path.of("/tmp/jw");
    private static final String RECORDED = "/tmp/jw/case";

    private final Path path;

    private CaseDirectory(Path path) {
        this.path = path;
    }

    /** A fresh directory with the case's script, its files and an empty home folder. */
    static CaseDirectory create(ConformanceCase recorded) throws IOException {
        Files.createDirectories(PARENT);
        var directory = new CaseDirectory(createUnused());
        directory.write(ConformanceCase.SCRIPT_NAME, recorded.script());
        for (var file : recorded.files().entrySet()) {
            directory.write(file.getKey(), file.getValue());
        }
        Files.createDirectory(directory.home());
        return directory;
    }

    private static Path createUnused() throws IOException {
        while (true) {
            var name = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                name.append((char) ('a' + ThreadLocalRandom.current().nextInt(26)));
            }
            try {
                return Files.createDirectory(PARENT.resolve(name.toString()));
            } catch (FileAlreadyExistsException e) {
                continue;
            }
        }
    }

    private void write(String name, String content) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    Path path() {
        return path;
    }

    private Path home() {
        return path.resolve(".h");
    }

    /** The whole environment of the recorded run. */
    Map<String, String> environment() {
        return Map.of(
                "TZ", "UTC",
                "LANG", "en_US.UTF-8",
                "NO_COLOR", "1",
                "TERM", "dumb",
                "HOME", home().toString(),
                "PATH", "/usr/local/bin:/usr/bin:/bin");
    }

    /** Output as it would have been in the recorded directory. */
    String relocate(String output) {
        return output.replace(path.toString(), RECORDED);
    }

    @Override
    public void close() {
        try (Stream<Path> content = Files.walk(path)) {
            for (Path each : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            // A script that did not stop may still be writing here; its case has failed already.
        }
    }
}
