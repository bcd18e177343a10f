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
    private final String members;

    /** @param line begins and ends where the members do, with a tab at both ends; just a tab where there are none */
    ListedMarking(String kind, String line) {
        this.kind = kind;
        this.members = line;
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
        if (members.length() == 1) {
            return null;
        }
        int at = members.indexOf("\t" + member + "=");
        int start = at + member.length() + 2;
        return at < 0 ? null : members.substring(start, members.indexOf('\t', start));
    }
}
