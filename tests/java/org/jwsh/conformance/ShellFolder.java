package org.jwsh.conformance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A folder with a program {@code pwsh} in it: this very shell, from the classes that are being tested. */
final class ShellFolder {
    private ShellFolder() {}

    /** Makes the folder; it goes away with this JVM. */
    static Path create() {
        try {
            Path folder = Files.createTempDirectory("jwsh-home");
            Path program = folder.resolve("pwsh");
            Files.writeString(
                    program,
                    "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                            + "' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djwsh.home='" + folder + "' -cp '"
                            + classPath() + "' org.jwsh.host.Main \"$@\"\n");
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
            program.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
