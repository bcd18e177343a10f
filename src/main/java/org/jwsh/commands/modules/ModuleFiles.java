package org.jwsh.commands.modules;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.SessionLocation;

/** Finds the files of modules: by path, or by name in the directories of {@code PSModulePath}. */
public final class ModuleFiles {
    private static final List<String> EXTENSIONS = List.of(".psd1", ".psm1", ".ps1");

    private final ExecutionContext context;

    public ModuleFiles(ExecutionContext context) {
        this.context = context;
    }

    /** The file to load for what an import names, or null. */
    public Path find(String name) {
        boolean path = name.indexOf('/') >= 0
                || name.indexOf('\\') >= 0
                || EXTENSIONS.stream().anyMatch(name::endsWith);
        if (path) {
            return at(SessionLocation.of(context).resolve(name.replace('\\', '/')));
        }
        for (Path directory : directories()) {
            Path found = inDirectory(directory.resolve(name), name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The directories that modules lie in. */
    public List<Path> directories() {
        List<Path> found = new ArrayList<>();
        for (String entry :
                context.host().environment().getOrDefault("PSModulePath", "").split(":")) {
            if (!entry.isEmpty()) {
                found.add(SessionLocation.of(context).resolve(entry));
            }
        }
        return found;
    }

    /** All modules that could be imported by name. */
    public List<Path> available() {
        List<Path> found = new ArrayList<>();
        for (Path directory : directories()) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, Files::isDirectory)) {
                for (Path entry : entries) {
                    Path file = inDirectory(entry, entry.getFileName().toString());
                    if (file != null) {
                        found.add(file);
                    }
                }
            } catch (IOException unreadable) {
                continue;
            }
        }
        Collections.sort(found);
        return found;
    }

    private static Path at(Path path) {
        if (Files.isDirectory(path)) {
            return inDirectory(path, path.getFileName().toString());
        }
        if (Files.isRegularFile(path)) {
            return path;
        }
        for (String extension : EXTENSIONS) {
            Path file = Path.of(path + extension);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }

    private static Path inDirectory(Path directory, String name) {
        for (String extension : List.of(".psd1", ".psm1")) {
            Path file = directory.resolve(name + extension);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return newestVersion(directory, name);
    }

    private static Path newestVersion(Path directory, String name) {
        TreeMap<List<Integer>, Path> versions =
                new TreeMap<>((a, b) -> Arrays.compare(a.toArray(Integer[]::new), b.toArray(Integer[]::new)));
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, Files::isDirectory)) {
            for (Path entry : entries) {
                String folder = entry.getFileName().toString();
                Path file = entry.resolve(name + ".psd1");
                if (folder.matches("\\d+(\\.\\d+){1,3}") && Files.isRegularFile(file)) {
                    versions.put(
                            Arrays.stream(folder.split("\\."))
                                    .map(Integer::valueOf)
                                    .toList(),
                            file);
                }
            }
        } catch (IOException notThere) {
            return null;
        }
        return versions.isEmpty() ? null : versions.lastEntry().getValue();
    }

    /** The module's name: the file's without its extension. */
    public static String nameOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
