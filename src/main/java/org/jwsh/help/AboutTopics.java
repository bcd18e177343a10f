package org.jwsh.help;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.WildcardPattern;

/** Topics that are text files, {@code NAME.help.txt}: in the folders of modules and in the project's {@code help/about}. */
final class AboutTopics {
    private static final String ENDING = ".help.txt";
    private static final int SYNOPSIS_LINE = 5;
    private static final int DEEPEST = 4;

    private final List<Path> folders;
    private final Path pages;

    /**
     * @param folders where modules lie, and folders of modules
     * @param pages a folder of Markdown pages, each a topic {@code about_NAME}; null for none
     */
    AboutTopics(List<Path> folders, Path pages) {
        this.folders = folders;
        this.pages = pages;
    }

    /** The topics whose names fit a pattern. */
    List<HelpTopic> named(WildcardPattern pattern) {
        return topics(files(), pattern);
    }

    /** The topics of modules whose text fits a pattern: the project's own pages are found by their names alone. */
    List<HelpTopic> about(WildcardPattern content) {
        Map<String, Path> ofModules = new LinkedHashMap<>();
        Map<String, Boolean> known = new LinkedHashMap<>();
        folders.forEach(folder -> collect(folder, 0, ofModules, known));
        return topics(ofModules, WildcardPattern.of("*", true)).stream()
                .filter(topic -> topic.contains(content))
                .toList();
    }

    private static List<HelpTopic> topics(Map<String, Path> files, WildcardPattern pattern) {
        List<HelpTopic> found = new ArrayList<>();
        files.forEach((name, file) -> {
            if (pattern.isMatch(name)) {
                HelpTopic topic = read(name, file);
                if (topic != null) {
                    found.add(topic);
                }
            }
        });
        return found;
    }

    private Map<String, Path> files() {
        Map<String, Path> found = new LinkedHashMap<>();
        Map<String, Boolean> known = new LinkedHashMap<>();
        folders.forEach(folder -> collect(folder, 0, found, known));
        if (pages != null) {
            for (Path page : HelpFolders.all(pages)) {
                String file = page.getFileName().toString();
                if (file.endsWith(".md")) {
                    found.putIfAbsent("about_" + file.substring(0, file.length() - 3), page);
                }
            }
        }
        return found;
    }

    private static void collect(Path folder, int depth, Map<String, Path> found, Map<String, Boolean> known) {
        for (Path file : HelpFolders.all(folder)) {
            String name = file.getFileName().toString();
            if (name.endsWith(ENDING) && known.putIfAbsent(CaseFolding.fold(name), true) == null) {
                found.put(name.substring(0, name.length() - ENDING.length()), file);
            }
        }
        if (depth == DEEPEST || !Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isDirectory)) {
            entries.forEach(each -> collect(each, depth + 1, found, known));
        } catch (IOException unreadable) {
            return;
        }
    }

    private static HelpTopic read(String name, Path file) {
        try {
            String text = Files.readString(file);
            List<String> lines = text.lines().limit(SYNOPSIS_LINE).toList();
            String synopsis =
                    lines.size() < SYNOPSIS_LINE ? "" : lines.getLast().strip();
            return HelpTopic.of(name, HelpCategory.HelpFile, new PSObject(text), synopsis);
        } catch (IOException unreadable) {
            return null;
        }
    }
}
