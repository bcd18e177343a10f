package org.jwsh.providers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Paths as text. */
public final class PathText {
    private PathText() {}

    /** Without empty parts, {@code .} and {@code ..}; no slash in front or behind. What leads above the root stays at the root. */
    public static String normalize(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** Two paths with one slash between them. */
    public static String join(String parent, String child) {
        String first = parent.replace('\\', '/');
        String second = child.replace('\\', '/');
        if (first.isEmpty()) {
            return second;
        }
        if (second.isEmpty()) {
            return first.endsWith("/") ? first : first + "/";
        }
        String head = first.endsWith("/") ? first.substring(0, first.length() - 1) : first;
        return head + (second.startsWith("/") ? second : "/" + second);
    }

    /** What a path is below a directory: {@code ./a/b} or {@code ../c}. */
    public static String relative(String path, String directory) {
        List<String> target = parts(path);
        List<String> base = parts(directory);
        int common = 0;
        while (common < target.size()
                && common < base.size()
                && target.get(common).equals(base.get(common))) {
            common++;
        }
        if (common == base.size() && common < target.size()) {
            return "./" + String.join("/", target.subList(common, target.size()));
        }
        if (common == target.size() && common > 0) {
            common--;
        }
        List<String> way = new ArrayList<>(Collections.nCopies(base.size() - common, ".."));
        way.addAll(target.subList(common, target.size()));
        return String.join("/", way);
    }

    private static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }
}
