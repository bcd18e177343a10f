package org.jwsh.commands.utility;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jwsh.cmdlet.ValueSource;
import org.jwsh.commands.BuiltInAliases;

/** The names of the cultures that there are; they stand in {@code cultures.txt}. */
public final class CultureNames implements ValueSource {
    /** All names, that of the invariant culture, which is empty, first. */
    static List<String> all() {
        try (InputStream bytes = BuiltInAliases.class.getResourceAsStream("cultures.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<String> values() {
        return all();
    }
}
