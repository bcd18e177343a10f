package org.jwsh.commands.readline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A function of the line editor that a key can be bound to.
 *
 * @param group the label of the group that listings show it in
 */
public record EditFunction(String group, String name, String description) {
    private static List<EditFunction> all;

    /** All functions, by group and name. */
    public static synchronized List<EditFunction> all() {
        if (all == null) {
            all = table("functions.tsv")
                    .map(fields -> new EditFunction(fields[0], fields[1], fields[2]))
                    .toList();
        }
        return all;
    }

    /** The function of that name in any case, or null. */
    public static EditFunction named(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        for (EditFunction function : all()) {
            if (function.name.toLowerCase(Locale.ROOT).equals(folded)) {
                return function;
            }
        }
        return null;
    }

    /** The lines of a table of this package, each as its fields. */
    static Stream<String[]> table(String resource) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(EditFunction.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream().map(line -> line.split("\t", -1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
