package org.jwsh.commands.utility;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Consumer;

/** Lets through the objects of a stream that stand at certain places. */
final class SelectionWindow {
    private final int first;
    private final int last;
    private final int skip;
    private final int skipLast;
    private final int[] indices;
    private final int[] skippedIndices;
    private final Deque<Object> waiting = new ArrayDeque<>();
    private int seen;
    private int taken;
    private int nextIndex;

    /**
     * @param first how many from the start; -1 where not asked for
     * @param last how many from the end; -1 where not asked for
     * @param skip how many are left out at the start, or at the end where only the last are asked for
     * @param skipLast how many are left out at the end
     * @param indices the places to take, or null
     * @param skippedIndices the places to leave out, or null
     */
    SelectionWindow(int first, int last, int skip, int skipLast, int[] indices, int[] skippedIndices) {
        this.first = first;
        this.last = last;
        this.skip = skip;
        this.skipLast = skipLast;
        this.indices = indices == null
                ? null
                : Arrays.stream(indices).sorted().distinct().toArray();
        this.skippedIndices = skippedIndices == null
                ? null
                : Arrays.stream(skippedIndices).sorted().toArray();
    }

    /** Takes an object and hands on those that are let through. */
    void add(Object object, Consumer<Object> sink) {
        int place = seen++;
        if (indices != null) {
            if (nextIndex < indices.length && indices[nextIndex] == place) {
                nextIndex++;
                sink.accept(object);
            }
        } else if (skippedIndices != null) {
            if (Arrays.binarySearch(skippedIndices, place) < 0) {
                sink.accept(object);
            }
        } else {
            addInOrder(object, place, sink);
        }
    }

    private void addInOrder(Object object, int place, Consumer<Object> sink) {
        boolean fromEnd = last >= 0 && first < 0;
        if (!fromEnd && place < skip) {
            return;
        }
        if (first >= 0 && taken < first) {
            taken++;
            sink.accept(object);
        } else if (last >= 0) {
            waiting.add(object);
            if (waiting.size() > last + (fromEnd ? skip : 0)) {
                waiting.removeFirst();
            }
        } else if (skipLast > 0) {
            waiting.add(object);
            if (waiting.size() > skipLast) {
                sink.accept(waiting.removeFirst());
            }
        } else if (first < 0) {
            sink.accept(object);
        }
    }

    /** Hands on what is known only at the end. */
    void end(Consumer<Object> sink) {
        if (last < 0) {
            return;
        }
        int rest = first < 0 ? Math.max(0, waiting.size() - skip) : waiting.size();
        for (int i = Math.max(0, rest - last); i > 0; i--) {
            waiting.removeFirst();
            rest--;
        }
        while (rest-- > 0) {
            sink.accept(waiting.removeFirst());
        }
    }

    /** Whether nothing that comes later is let through. */
    boolean isComplete() {
        if (indices != null) {
            return nextIndex == indices.length;
        }
        return first >= 0 && last < 0 && taken >= first;
    }
}
