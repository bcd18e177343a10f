package org.jwsh.commands.utility;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Where a reader of JSON stands: the names and indexes of what it reached, as errors show them. */
final class JsonPath {
    private static final class Container {
        private final boolean isList;
        private int index = -1;
        private String name;

        private Container(boolean isList) {
            this.isList = isList;
        }
    }

    private final Deque<Container> containers = new ArrayDeque<>();

    int depth() {
        return containers.size();
    }

    void enter(boolean isList) {
        containers.push(new Container(isList));
    }

    void leave() {
        containers.pop();
    }

    /** A property's name was read. */
    void name(String name) {
        containers.peek().name = name;
    }

    /** An element of a list was reached. */
    void element() {
        containers.peek().index++;
    }

    /** Such as {@code a[1].b} or {@code a['b c']}. */
    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        for (Iterator<Container> outer = containers.descendingIterator(); outer.hasNext(); ) {
            Container each = outer.next();
            if (each.isList) {
                path.append(each.index < 0 ? "" : "[" + each.index + "]");
            } else if (each.name != null) {
                append(path, each.name);
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, String name) {
        if (name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '$')) {
            path.append(path.isEmpty() ? "" : ".").append(name);
        } else {
            path.append("['")
                    .append(name.replace("\\", "\\\\").replace("'", "\\'"))
                    .append("']");
        }
    }
}
