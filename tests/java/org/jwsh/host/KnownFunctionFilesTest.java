package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jwsh.language.KnownFunctions;

/** What is kept of scripts serves the same text and nothing else, whatever state the files are in. */
class KnownFunctionFilesTest {
    private static final KnownFunctions KNOWN = new KnownFunctions(new int[] {0, 14, 9, 10, 11});
    private static final String TEXT = "function a { }";

    @TempDir
    private Path home;

    private Path folder() {
        return home.resolve("cache/jwsh");
    }

    private KnownFunctionFiles files() {
        return new KnownFunctionFiles(folder(), 1);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }

    @Test
    void whatIsKeptIsFound() throws IOException {
        files().keep(TEXT, KNOWN);
        assertThat(files().find(TEXT).places()).isEqualTo(KNOWN.places());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept().getFirst())))
                .isEqualTo("rw-------");
    }

    @Test
    void textsOfAnyCharactersAreKept() {
        for (String text : List.of("ä = 1 # Straße", "'日本' # \uD83D\uDE00")) {
            files().keep(text, KNOWN);
            assertThat(files().find(text)).as(text).isNotNull();
        }
        files().keep("half a pair \uD83D", KNOWN);
        assertThat(files().find("half a pair \uD83D")).isNull();
    }

    @Test
    void anotherTextIsNotServedEvenUnderTheSameName() throws IOException {
        files().keep(TEXT, KNOWN);
        Path first = kept().getFirst();
        files().keep("function b { }", KNOWN);
        Path second =
                kept().stream().filter(file -> !file.equals(first)).findFirst().orElseThrow();
        Files.copy(first, second, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(files().find("function b { }")).isNull();
        assertThat(files().find(TEXT)).isNotNull();
    }

    @Test
    void anotherBuildIsNotServed() {
        files().keep(TEXT, KNOWN);
        assertThat(new KnownFunctionFiles(folder(), 2).find(TEXT)).isNull();
    }

    @Test
    void aDamagedFileIsNotBelieved() throws IOException {
        files().keep(TEXT, KNOWN);
        Path file = kept().getFirst();
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x10;
            Files.write(file, damaged);
            assertThat(files().find(TEXT)).as("byte %d", i).isNull();
            Files.write(file, java.util.Arrays.copyOf(whole, i));
            assertThat(files().find(TEXT)).as("cut at %d", i).isNull();
        }
        files().keep(TEXT, KNOWN);
        assertThat(files().find(TEXT)).isNotNull();
    }

    @Test
    void aFolderThatOthersCanWriteIsNotUsed() throws IOException {
        files().keep(TEXT, KNOWN);
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(files().find(TEXT)).isNull();
        files().keep("function b { }", KNOWN);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void aHomeThatCannotBeWrittenIsLeftAlone() throws IOException {
        Files.writeString(home.resolve("cache"), "a file in the place of the folder");
        files().keep(TEXT, KNOWN);
        assertThat(files().find(TEXT)).isNull();
    }

    @Test
    void theOldestFilesMakeRoom() throws IOException {
        KnownFunctionFiles small = new KnownFunctionFiles(folder(), 1, 200);
        for (int i = 0; i < 6; i++) {
            small.keep("function a { " + i + " }", KNOWN);
            for (Path file : kept()) {
                FileTime before = Files.getLastModifiedTime(file);
                Files.setLastModifiedTime(file, FileTime.fromMillis(before.toMillis() - 1000));
            }
        }
        assertThat(small.find("function a { 0 }")).isNull();
        assertThat(small.find("function a { 5 }")).isNotNull();
        assertThat(kept()).hasSizeLessThan(4);
    }

    @Test
    void manyMayWriteAndReadAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> seen = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Callable<Boolean> once = () -> {
                    KnownFunctionFiles files = files();
                    files.keep(TEXT, KNOWN);
                    return files.find(TEXT) != null;
                };
                seen.add(threads.submit(once));
            }
            for (Future<Boolean> found : seen) {
                assertThat(found.get()).isTrue();
            }
        }
        assertThat(kept()).hasSize(1);
    }
}
