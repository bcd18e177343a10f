package org.jwsh.runtime.program;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;

/** File names with wildcards among the arguments of programs. */
final class FileNames {
    private FileNames() {}

    static boolean hasWildcards(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('[') >= 0;
    }

    /** The files that match, sorted, written as the pattern is; the pattern itself where none does. Hidden files match nothing. */
    static List<String> expand(String pattern, Path directory) {
        List<String> found = List.of(pattern.startsWith("/") ? "/" : "");
        try {
            for (String part : pattern.split("/")) {
                if (!part.isEmpty() && !part.equals(".")) {
                    found = step(found, part, directory);
                }
            }
        } catch (NetException notAPattern) {
            return List.of(pattern);
        }
        return found.isEmpty() ? List.of(pattern) : found;
    }

    private static List<String> step(List<String> prefixes, String part, Path directory) {
        List<String> found = new ArrayList<>();
        WildcardPattern wildcard = hasWildcards(part) ? WildcardPattern.of(part, false) : null;
        for (String prefix : prefixes) {
            if (wildcard == null) {
                if (Files.exists(directory.resolve(below(prefix, part)), LinkOption.NOFOLLOW_LINKS)) {
                    found.add(below(prefix, part));
                }
                continue;
            }
            for (String name : names(directory.resolve(prefix))) {
                if (wildcard.isMatch(name) && !name.startsWith(".")) {
                    found.add(below(prefix, name));
                }
            }
        }
        return found;
    }

    private static String below(String prefix, String name) {
        return prefix.isEmpty() || prefix.endsWith("/") ? prefix + name : prefix + "/" + name;
    }

    private static List<String> names(Path directory) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
        } catch (IOException unreadable) {
            return List.of();
        }
        Collections.sort(names);
        return names;
    }
}
