package org.jwsh.runtime;

import java.nio.file.Path;
import java.util.function.Function;

/**
 * Where a session is: the current drive and the path on it, and the current directory of the file system, which programs are
 * started in. The process's own working directory plays no part: what .NET takes for it is the session's, too.
 */
public final class SessionLocation {
    private String drive;
    private String path;
    private Path directory;
    private Path processDirectory;
    private Function<String, Path> drives = given -> null;

    /** @param start an absolute path */
    public SessionLocation(Path start) {
        processDirectory = start.normalize();
        move("/", start.normalize().toString());
        directory = start.normalize();
    }

    public static SessionLocation of(ExecutionContext context) {
        return context.service(SessionLocation.class, () -> new SessionLocation(initialDirectory(context)));
    }

    private static Path initialDirectory(ExecutionContext context) {
        String given = context.host().environment().get("PWD");
        Path process = Path.of("").toAbsolutePath();
        Path logical = given == null || !given.startsWith("/") ? process : Path.of(given);
        return java.nio.file.Files.isDirectory(logical) ? logical : process;
    }

    /** The current drive's name. */
    public String drive() {
        return drive;
    }

    /** The location as {@code $PWD} shows it: {@code /home/me}, {@code Env:/}. */
    public String path() {
        return path;
    }

    /** The current directory of the file system, whatever drive is current. */
    public Path directory() {
        return directory;
    }

    /** Where relative paths of .NET's own methods start: it does not follow the location. */
    Path processDirectory() {
        return processDirectory;
    }

    void processDirectory(Path other) {
        processDirectory = other;
    }

    /** Makes a place on a drive other than the file system's current. */
    public void move(String toDrive, String toPath) {
        drive = toDrive;
        path = toPath;
    }

    /** Makes a directory current. */
    public void move(String toDrive, Path toDirectory) {
        move(toDrive, toDirectory.toString());
        directory = toDirectory;
    }

    /** Says what path of the file system a path means that starts with the name of a drive: null for unknown drives. */
    public void drives(Function<String, Path> paths) {
        drives = paths;
    }

    /** A path of the file system as the session means it: on a drive, or relative to the current directory. */
    public Path resolve(String given) {
        int colon = given.indexOf(':');
        Path onDrive = colon > 0 && given.lastIndexOf('/', colon) < 0 ? drives.apply(given) : null;
        return onDrive == null ? directory.resolve(given).normalize() : onDrive;
    }
}
