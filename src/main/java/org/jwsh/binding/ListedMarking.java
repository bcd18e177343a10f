package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;

/**
 * An annotation that the build has written down, as {@code Kind}, then {@code member=value} for each member that is given, all
 * with tabs between them and behind the last.
 */
final class ListedMarking implements Marking {
    /** Stands between the elements of an array. */
    private static final char ELEMENT = '\u001F';

    private final String kind;

    /** Each member that is given, its value behind its name. */
    private final List<String> members;

    /** @param line begins and ends where the members do, with a tab at both ends; just a tab where there are none */
    ListedMarking(String kind, String line) {
        this.kind = kind;
        this.members = line.length() == 1 ? List.of() : divided(line);
    }

    private static List<String> divided(String line) {
        List<String> members = new ArrayList<>(4);
        int start = 1;
        for (int end = line.indexOf('\t', start); end >= 0; end = line.indexOf('\t', start)) {
            int equals = line.indexOf('=', start);
            members.add(line.substring(start, equals));
            members.add(line.substring(equals + 1, end));
            start = end + 1;
        }
        return members;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String text(String member, String otherwise) {
        String value = value(member);
        return value == null ? otherwise : value;
    }

    @Override
    public boolean flag(String member, boolean otherwise) {
        String value = value(member);
        return value == null ? otherwise : value.equals("true");
    }

    @Override
    public int number(String member, int otherwise) {
        String value = value(member);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    @Override
    public List<String> texts(String member) {
        String value = value(member);
        if (value == null) {
            return List.of();
        }
        List<String> elements = new ArrayList<>();
        int start = 0;
        for (int end = value.indexOf(ELEMENT); end >= 0; end = value.indexOf(ELEMENT, start)) {
            elements.add(value.substring(start, end));
            start = end + 1;
        }
        return elements;
    }

    private String value(String member) {
        for (int i = 0; i < members.size(); i += 2) {
            if (members.get(i).equals(member)) {
                return members.get(i + 1);
            }
        }
        return null;
    }
}
