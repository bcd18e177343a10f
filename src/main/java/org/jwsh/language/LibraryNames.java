package org.jwsh.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that types of .NET's libraries can have, told by their namespaces. */
final class LibraryNames {
    /** Namespaces of which .NET has few types where there is no Windows, all of them known here. */
    private static final List<String> OF_WINDOWS = List.of("system.drawing", "system.windows");

    /** What stands behind {@code System} in the names of namespaces: scripts may leave {@code System} out. */
    private static final Set<String> WITHIN_SYSTEM = Set.of(
            "buffers",
            "collections",
            "componentmodel",
            "configuration",
            "data",
            "diagnostics",
            "formats",
            "globalization",
            "io",
            "linq",
            "management",
            "net",
            "numerics",
            "reflection",
            "resources",
            "runtime",
            "security",
            "text",
            "threading",
            "timers",
            "transactions",
            "web",
            "xml");

    /** Whether a library may have a type of that name, written in full or found through the namespaces that a script uses. */
    boolean mayHave(String name, List<String> used) {
        return name.indexOf('.') < 0
                ? used.stream().anyMatch(LibraryNames::isLibrary)
                : isLibrary(name) || WITHIN_SYSTEM.contains(fold(name.substring(0, name.indexOf('.'))));
    }

    private static boolean isLibrary(String name) {
        String folded = fold(name);
        boolean library = folded.equals("system") || folded.startsWith("system.") || folded.startsWith("microsoft.");
        return library && OF_WINDOWS.stream().noneMatch(folded::startsWith);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
