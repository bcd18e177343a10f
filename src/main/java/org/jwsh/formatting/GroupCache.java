package org.jwsh.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jwsh.formatting.data.FormatData;
import org.jwsh.formatting.data.GroupEnd;
import org.jwsh.formatting.data.GroupStart;

/**
 * Holds back the entries of a group whose layout depends on them: all of them, or those of a short while, so that a table of
 * any length takes little memory.
 */
final class GroupCache {
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(300);
    private static final int MOST = 20_000;

    private final boolean wholeGroups;
    private final Consumer<List<FormatData>> measure;
    private final List<FormatData> held = new ArrayList<>();
    private boolean holding;
    private long since;

    /**
     * @param wholeGroups whether to wait for the end of each group
     * @param measure sees the entries before they go on
     */
    GroupCache(boolean wholeGroups, Consumer<List<FormatData>> measure) {
        this.wholeGroups = wholeGroups;
        this.measure = measure;
    }

    /** Takes one step of the document and gives those that can be written now. */
    List<FormatData> add(FormatData data) {
        if (!holding && !(data instanceof GroupStart)) {
            return List.of(data);
        }
        held.add(data);
        if (!holding) {
            holding = true;
            since = System.nanoTime();
            return List.of();
        }
        boolean enough = !wholeGroups && (held.size() > MOST || System.nanoTime() - since > PATIENCE);
        return data instanceof GroupEnd || enough ? release() : List.of();
    }

    /** Gives what is held. */
    List<FormatData> release() {
        holding = false;
        if (held.isEmpty()) {
            return List.of();
        }
        List<FormatData> released = List.copyOf(held);
        held.clear();
        measure.accept(released);
        return released;
    }
}
