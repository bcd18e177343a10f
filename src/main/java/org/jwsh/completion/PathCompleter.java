package org.jwsh.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.values.NetException;

/** Items of drives, files above all. */
final class PathCompleter {
    private PathCompleter() {}

    /**
     * @param leaves whether items that hold no others are wanted too
     */
    static List<CompletionResult> complete(CompletionPlace place, Word word, boolean leaves) {
        return complete(place, word, name -> leaves);
    }

    /** Containers, and items whose names end as given. */
    static List<CompletionResult> complete(CompletionPlace place, Word word, Set<String> extensions) {
        return complete(place, word, name -> extensions.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith));
    }

    private static List<CompletionResult> complete(CompletionPlace place, Word word, Predicate<String> leaves) {
        int slash = word.text().lastIndexOf('/');
        String folder = word.text().substring(0, slash + 1);
        Word name = new Word(word.text().substring(slash + 1), "");
        List<CompletionResult> found = new ArrayList<>();
        try {
            ItemPath container = SessionDrives.of(place.context()).resolve(folder.isEmpty() ? "." : folder);
            if (!container.provider().isContainer(container.path())) {
                return found;
            }
            String prefix = folder.isEmpty() || isRelative(folder) ? relative(folder) : folder;
            List<String> names = new ArrayList<>(container.provider().childNames(container.path()));
            names.sort(Comparator.comparing(child -> child, String.CASE_INSENSITIVE_ORDER));
            for (String child : names) {
                if (name.begins(child)) {
                    add(container.child(child), child, prefix, word, leaves, found);
                }
            }
        } catch (NetException nowhere) {
            return found;
        }
        return found;
    }

    private static boolean isRelative(String folder) {
        return !folder.startsWith("/") && !folder.startsWith("~") && folder.indexOf(':') < 0;
    }

    private static String relative(String folder) {
        return folder.startsWith("./") || folder.startsWith("../") ? folder : "./" + folder;
    }

    private static void add(
            ItemPath item,
            String name,
            String prefix,
            Word word,
            Predicate<String> leaves,
            List<CompletionResult> found) {
        boolean container = item.provider().isContainer(item.path());
        if (container || leaves.test(name)) {
            found.add(new CompletionResult(
                    word.quoted(prefix + name), name, container ? "ProviderContainer" : "ProviderItem", item.path()));
        }
    }
}
