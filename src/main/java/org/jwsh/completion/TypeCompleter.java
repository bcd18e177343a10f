package org.jwsh.completion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeNames;

/** Names of types and namespaces. */
final class TypeCompleter {
    private static List<String> names;

    private TypeCompleter() {}

    static List<CompletionResult> complete(Word word) {
        return word.text().indexOf('.') < 0 ? byShortName(word) : byFullName(word);
    }

    /** The full names of the types that are known, by name. */
    private static synchronized List<String> names() {
        if (names == null) {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                    TypeCompleter.class.getResourceAsStream("type-names.txt"), StandardCharsets.UTF_8))) {
                names = reader.lines().toList();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return names;
    }

    private static List<CompletionResult> byShortName(Word word) {
        List<CompletionResult> found = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        new TreeMap<>(TypeNames.accelerators()).forEach((name, fullName) -> {
            NetType type = word.begins(name) ? NetTypes.find(fullName) : null;
            if (type != null && shown.add(type.fullName())) {
                found.add(result(name, type));
            }
        });
        for (String name : names()) {
            if (word.begins(name.substring(name.lastIndexOf('.') + 1)) && !shown.contains(name)) {
                NetType type = NetTypes.find(name);
                if (type != null && shown.add(name)) {
                    found.add(result(name, type));
                }
            }
        }
        Map<String, CompletionResult> roots = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : names()) {
            int dot = name.indexOf('.');
            if (dot > 0 && word.begins(name.substring(0, dot)) && !word.text().isEmpty()) {
                roots.put(name.substring(0, dot), namespace(name.substring(0, dot)));
            }
        }
        found.addAll(roots.values());
        return found;
    }

    private static List<CompletionResult> byFullName(Word word) {
        Map<String, CompletionResult> namespaces = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<CompletionResult> types = new ArrayList<>();
        int depth = (int) word.text().chars().filter(c -> c == '.').count();
        for (String name : names()) {
            String[] parts = name.split("\\.");
            if (parts.length <= depth) {
                continue;
            }
            String head = String.join(".", List.of(parts).subList(0, depth + 1));
            if (!word.begins(head)) {
                continue;
            }
            if (parts.length > depth + 1) {
                namespaces.put(head, namespace(head));
            } else {
                NetType type = NetTypes.find(name);
                if (type != null) {
                    types.add(result(name, type));
                }
            }
        }
        List<CompletionResult> found = new ArrayList<>(namespaces.values());
        types.sort(Comparator.comparing(CompletionResult::listItemText, String.CASE_INSENSITIVE_ORDER));
        found.addAll(types);
        return found;
    }

    /** Namespaces alone. */
    static List<CompletionResult> namespaces(Word word) {
        return complete(word).stream()
                .filter(found -> found.resultType().equals("Namespace"))
                .toList();
    }

    private static CompletionResult namespace(String name) {
        return new CompletionResult(name, name.substring(name.lastIndexOf('.') + 1), "Namespace", "Namespace " + name);
    }

    private static CompletionResult result(String written, NetType type) {
        String kind =
                type.isEnum() ? "Enum" : type.isInterface() ? "Interface" : type.isValueType() ? "Struct" : "Class";
        return new CompletionResult(written, type.name(), "Type", kind + " " + type.fullName());
    }

    /** Types by any name, as an argument of a command that takes one. */
    static List<CompletionResult> arguments(Word word) {
        String typed = word.text().toLowerCase(Locale.ROOT);
        return complete(new Word(typed, "")).stream()
                .map(each -> new CompletionResult(
                        word.quoted(each.completionText()), each.listItemText(), each.resultType(), each.toolTip()))
                .toList();
    }
}
