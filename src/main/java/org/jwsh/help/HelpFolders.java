package org.jwsh.help;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds help files in a folder: those of the culture first, then those of its language, then those without any. */
final class HelpFolders {
    private HelpFolders() {}

    /** The file of that name in any case, or null. */
    static Path locate(Path folder, String name) {
        for (Path each : cultures(folder)) {
            for (Path file : files(each)) {
                if (file.getFileName().toString().equalsIgnoreCase(name)) {
                    return file;
                }
            }
        }
        return null;
    }

    /** The files of a folder and of its culture's folders, by name. */
    static List<Path> all(Path folder) {
        List<Path> found = new ArrayList<>();
        cultures(folder).forEach(each -> found.addAll(files(each)));
        return found;
    }

    private static List<Path> cultures(Path folder) {
        Locale culture = Locale.getDefault();
        return List.of(
                folder.resolve(culture.toLanguageTag()),
                folder.resolve(culture.getLanguage()),
                folder.resolve("en-US"),
                folder.resolve("en"),
                folder);
    }

    private static List<Path> files(Path folder) {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isRegularFile)) {
                entries.forEach(found::add);
            } catch (IOException unreadable) {
                return List.of();
            }
        }
        found.sort(null);
        return found;
    }
}
