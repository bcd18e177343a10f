package org.jwsh.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The errors of one parse. They are found in several passes and come out in the order in which one pass over the script would
 * meet them; the same error at the same place counts once.
 */
final class ErrorList {
    /** Where errors come that are looked for once the script is parsed: types first, then all others, the bodies of methods last. */
    static final int AMONG_TYPES = Integer.MAX_VALUE - 2;

    static final int AFTER_PARSING = Integer.MAX_VALUE - 1;
    static final int AMONG_METHODS = Integer.MAX_VALUE;

    private record Entry(int reachedAt, boolean lexical, ParseError error) {}

    private record Place(String errorId, int start, int end) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Set<Place> seen = new HashSet<>();

    /** Errors that follow count as met no earlier than here: those inside a string come once the string is read. */
    private int floor;

    /**
     * Lets errors count as met no earlier than an offset.
     *
     * @return what held before
     */
    int notBefore(int offset) {
        int before = floor;
        floor = offset;
        return before;
    }

    /** Adds an error in a token itself, which is met before those that say that the token does not fit. */
    void addInToken(int start, Extent extent, boolean incomplete, String errorId, Object... arguments) {
        add(start, extent, incomplete, true, errorId, arguments);
    }

    /**
     * @param reachedAt the offset up to which the script has to be read to find the error
     */
    void add(int reachedAt, Extent extent, boolean incomplete, String errorId, Object... arguments) {
        add(reachedAt, extent, incomplete, false, errorId, arguments);
    }

    private void add(
            int reachedAt, Extent extent, boolean incomplete, boolean lexical, String errorId, Object... arguments) {
        if (!seen.add(new Place(errorId, extent.start(), extent.end()))) {
            return;
        }
        entries.add(new Entry(
                Math.max(reachedAt, floor),
                lexical,
                new ParseError(extent, errorId, ParseError.message(errorId, arguments), incomplete)));
    }

    void add(Extent extent, String errorId, Object... arguments) {
        add(extent.end(), extent, false, errorId, arguments);
    }

    /** Takes an error back that turned out to be another one. */
    void withdraw(Extent extent, String errorId) {
        if (seen.remove(new Place(errorId, extent.start(), extent.end()))) {
            entries.removeIf(entry -> entry.error.errorId().equals(errorId)
                    && entry.error.extent().start() == extent.start());
        }
    }

    List<ParseError> inOrder() {
        if (entries.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .sorted(Comparator.comparingInt(Entry::reachedAt)
                        .thenComparing(Entry::lexical, Comparator.reverseOrder())
                        .thenComparingInt(ErrorList::placeAfterParsing))
                .map(Entry::error)
                .toList();
    }

    private static int placeAfterParsing(Entry entry) {
        return entry.reachedAt < AMONG_TYPES || entry.reachedAt == AMONG_METHODS
                ? 0
                : entry.error.extent().start();
    }
}
