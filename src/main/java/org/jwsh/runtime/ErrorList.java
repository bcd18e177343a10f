package org.jwsh.runtime;

import java.util.List;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.collections.ListValue;

/** The errors of a session, the latest first: {@code $Error}. */
public final class ErrorList {
    private static final int LONGEST = 256;

    private final List<Object> records = ListValue.arrayList(List.of());

    /** Adds an error at the front; the same error twice in a row counts once. */
    public void add(ErrorRecord error) {
        if (!records.isEmpty() && records.getFirst() == error) {
            return;
        }
        if (error.invocation() != null) {
            error.invocation().historyId(error.invocation().historyId());
        }
        records.addFirst(error);
        if (records.size() > LONGEST) {
            records.removeLast();
        }
    }

    /** The records themselves, to be read and changed as a script does. */
    public List<Object> records() {
        return records;
    }
}
