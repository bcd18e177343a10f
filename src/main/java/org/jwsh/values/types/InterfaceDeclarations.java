package org.jwsh.values.types;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** What the interfaces of .NET ask for, each without what it extends; read when it is first asked for. */
final class InterfaceDeclarations {
    /** @param parameters the names that stand for types in the lines */
    private record Contract(List<String> parameters, List<String> lines) {}

    private static final Map<String, Contract> BY_NAME = read();

    private InterfaceDeclarations() {}

    private static Map<String, Contract> read() {
        Map<String, Contract> found = new HashMap<>();
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                InterfaceDeclarations.class.getResourceAsStream("interfaces.txt"), StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>();
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                if (line.startsWith(" ")) {
                    lines.add(line.strip());
                    continue;
                }
                lines = new ArrayList<>();
                int open = line.indexOf('[');
                List<String> parameters = open < 0
                        ? List.of()
                        : List.of(line.substring(open + 1, line.length() - 1).split(","));
                found.put(
                        key(open < 0 ? line : line.substring(0, open), parameters.size()),
                        new Contract(parameters, lines));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    private static String key(String name, int arity) {
        return name + "`" + arity;
    }

    /**
     * The declarations with types in the place of the interface's parameters; empty where nothing is known of it.
     *
     * @param name the full name without arity
     * @param arguments the types as displayed
     */
    static List<String> of(String name, List<String> arguments) {
        Contract contract = BY_NAME.get(key(name, arguments.size()));
        if (contract == null) {
            return List.of();
        }
        return arguments.isEmpty()
                ? contract.lines()
                : contract.lines().stream()
                        .map(line -> filled(line, contract.parameters(), arguments))
                        .toList();
    }

    private static String filled(String line, List<String> parameters, List<String> arguments) {
        String filled = line;
        for (int i = 0; i < parameters.size(); i++) {
            filled = filled.replaceAll(
                    "(?<![\\w.])" + parameters.get(i) + "(?![\\w.])", Matcher.quoteReplacement(arguments.get(i)));
        }
        return filled;
    }
}
