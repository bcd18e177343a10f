package org.jwsh.host;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import org.jwsh.language.KnownFunctions;
import org.jwsh.language.ParseResult;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;

/**
 * Parses scripts. Of large files without errors it keeps where their functions stand: the next time a function is read when it
 * is first looked at.
 */
final class ParsedScripts {
    /** The variable that switches off what is kept on disk. */
    private static final String SWITCH = "JWSH_SCRIPT_CACHE";

    /** Shorter scripts are parsed in less time than a file takes. */
    private static final int SHORTEST = 8 << 10;

    private static final int LONGEST = 4 << 20;

    private final KnownFunctionFiles files;

    /** @param files what is kept, or null where nothing is */
    ParsedScripts(KnownFunctionFiles files) {
        this.files = files;
    }

    /** Those of a user: what is kept stands below {@code XDG_CACHE_HOME} or {@code ~/.cache}. */
    static ParsedScripts of(Map<String, String> environment) {
        Path folder = "off".equalsIgnoreCase(environment.get(SWITCH)) ? null : cacheFolder(environment);
        return new ParsedScripts(
                folder == null ? null : new KnownFunctionFiles(folder.resolve("jwsh"), ProductVersion.build()));
    }

    private static Path cacheFolder(Map<String, String> environment) {
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        String home = environment.getOrDefault("HOME", "");
        if (cache.startsWith("/")) {
            return Path.of(cache);
        }
        return home.startsWith("/") ? Path.of(home, ".cache") : null;
    }

    /** Parses a script; the types that its class definitions name are looked up. */
    ParseResult parse(ScriptSource source, Predicate<String> typeExists) {
        int length = source.text().length();
        if (files == null || source.file() == null || length < SHORTEST || length > LONGEST) {
            return Parser.parse(source, typeExists);
        }
        KnownFunctions known = files.find(source.text());
        if (known != null) {
            return Parser.parse(source, typeExists, known);
        }
        ParseResult parsed = Parser.parse(source, typeExists);
        known = KnownFunctions.of(parsed);
        if (known != null) {
            files.keep(source.text(), known);
        }
        return parsed;
    }
}
