package org.jwsh.runtime.program;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What makes a file a program for the operating system. */
final class ProgramFile {
    private static final boolean LINUX = System.getProperty("os.name").equals("Linux");
    static final String EXEC_FORMAT = "Exec format error";

    private ProgramFile() {}

    /**
     * Whether the operating system would load a file: a binary, or a script that names its interpreter. The JVM itself hands
     * anything else to a shell, which PowerShell does not.
     */
    static boolean canBeLoaded(Path file) {
        if (!LINUX || !Files.isExecutable(file)) {
            return true;
        }
        byte[] head = new byte[4];
        int length;
        try (InputStream bytes = Files.newInputStream(file)) {
            length = bytes.readNBytes(head, 0, head.length);
        } catch (IOException unreadable) {
            return true;
        }
        boolean script = length >= 2 && head[0] == '#' && head[1] == '!';
        boolean binary = length == 4 && head[0] == 0x7F && head[1] == 'E' && head[2] == 'L' && head[3] == 'F';
        return script || binary;
    }

    /** Why a program was not started, as .NET says it: what may not be executed counts as not there. */
    static String reason(IOException failure) {
        return failure.getMessage().contains("error=8,") ? EXEC_FORMAT : "No such file or directory";
    }
}
