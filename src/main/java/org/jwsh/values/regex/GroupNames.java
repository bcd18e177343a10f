package org.jwsh.values.regex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;

/**
 * How the groups of a pattern are named and numbered: unnamed ones first, from left to right, then named ones. Several groups
 * may share a name; the one that captured last speaks for it.
 */
final class GroupNames {
    private record Slot(String name, int number, List<Integer> positions) {}

    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Slot> byName = new LinkedHashMap<>();

    /** @param written the name of each capturing group from left to right, null for unnamed ones */
    GroupNames(List<String> written) {
        Map<Integer, List<Integer>> numbered = new TreeMap<>();
        Map<String, List<Integer>> named = new LinkedHashMap<>();
        int next = 1;
        for (int i = 0; i < written.size(); i++) {
            String name = written.get(i);
            if (name == null) {
                numbered.computeIfAbsent(next++, key -> new ArrayList<>()).add(i + 1);
            } else if (isNumber(name)) {
                numbered.computeIfAbsent(Integer.valueOf(name), key -> new ArrayList<>())
                        .add(i + 1);
            } else {
                named.computeIfAbsent(name, key -> new ArrayList<>()).add(i + 1);
            }
        }
        numbered.forEach((number, positions) -> add(new Slot(number.toString(), number, positions)));
        int free = 1;
        for (Map.Entry<String, List<Integer>> group : named.entrySet()) {
            while (numbered.containsKey(free)) {
                free++;
            }
            add(new Slot(group.getKey(), free++, group.getValue()));
        }
        slots.sort((one, other) -> Integer.compare(one.number, other.number));
    }

    private void add(Slot slot) {
        slots.add(slot);
        byName.put(slot.name, slot);
        byName.putIfAbsent(String.valueOf(slot.number), slot);
    }

    static boolean isNumber(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    List<String> names() {
        List<String> names = new ArrayList<>(List.of("0"));
        slots.forEach(slot -> names.add(slot.name));
        return names;
    }

    List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>(List.of(0));
        slots.forEach(slot -> numbers.add(slot.number));
        return numbers;
    }

    boolean contains(String nameOrNumber) {
        return byName.containsKey(nameOrNumber) || nameOrNumber.equals("0");
    }

    /** The places, counted as {@link MatchResult} does, of the groups of a name or number. */
    List<Integer> positions(String nameOrNumber) {
        return nameOrNumber.equals("0") ? List.of(0) : byName.get(nameOrNumber).positions;
    }

    /** The place of a group in {@link #names}. */
    int index(String nameOrNumber) {
        return nameOrNumber.equals("0") ? 0 : 1 + slots.indexOf(byName.get(nameOrNumber));
    }

    /** The same of the group that opens as the so many-th from the left. */
    int indexOfPosition(int position) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).positions.contains(position)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The groups of a match without the match itself. */
    List<Group> groups(MatchResult matcher, String input) {
        List<Group> groups = new ArrayList<>(slots.size());
        for (Slot slot : slots) {
            int position = last(matcher, slot.positions);
            groups.add(new Group(slot.name, input, matcher.start(position), matcher.end(position)));
        }
        return groups;
    }

    /** Of several groups the place of the one that captured furthest to the right. */
    static int last(MatchResult matcher, List<Integer> positions) {
        int best = positions.getFirst();
        for (int position : positions) {
            if (matcher.start(position) > matcher.start(best)) {
                best = position;
            }
        }
        return best;
    }
}
