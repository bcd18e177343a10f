package org.jwsh.language;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;

/**
 * The errors of one parse. They are found in several passes and come out in the order in which one pass over the script would
 * meet them; the same error at the same place counts once.
 */
final class ErrorList {
    private record Entry(int reachedAt, ParseError error) {}

    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param reachedAt the offset up to which the script has to be read to find the error
     */
    void add(int reachedAt, Extent extent, boolean incomplete, String errorId, Object... arguments) {
        for (Entry entry : entries) {
            if (entry.error.errorId().equals(errorId) && entry.error.extent().equals(extent)) {
                return;
            }
        }
        entries.add(new Entry(reachedAt, new ParseError(extent, errorId, message(errorId, arguments), incomplete)));
    }

    void add(Extent extent, String errorId, Object... arguments) {
        add(extent.end(), extent, false, errorId, arguments);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    List<ParseError> inOrder() {
        return entries.stream()
                .sorted(Comparator.comparingInt(Entry::reachedAt))
                .map(Entry::error)
                .toList();
    }

    private static String message(String errorId, Object... arguments) {
        return MessageFormat.format(
                ResourceBundle.getBundle("org.jwsh.language.ParserErrors").getString(errorId), arguments);
    }
}
