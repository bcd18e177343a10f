package org.jwsh.remoting.wsman;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jwsh.remoting.protocol.FragmentWriter;

/**
 * What a session or a pipeline has written and its client has not fetched yet, in fragments. Who writes waits while there is
 * much of it. Safe for several threads.
 */
final class Outbox {
    private static final int FULL = 192 * 1024;
    private static final int LARGEST_DELIVERY = 256 * 1024;

    private final Deque<byte[]> fragments = new ArrayDeque<>();
    private long size;
    private boolean ended;
    private boolean dropping;
    private boolean paused;

    /** Waits until the client has fetched most of what there is. */
    synchronized void awaitPlace() {
        try {
            while (size >= FULL && !dropping) {
                wait();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** @param last whether nothing comes after this message */
    synchronized void add(List<byte[]> message, boolean last) {
        if (dropping && !last) {
            return;
        }
        for (byte[] fragment : message) {
            fragments.add(fragment);
            size += fragment.length;
        }
        ended |= last;
        notifyAll();
    }

    /**
     * Takes as much as fits into one answer.
     *
     * @return null where nothing came in time, or nobody is to wait
     */
    synchronized byte[] take(long millis) throws InterruptedException {
        long until = System.nanoTime() + millis * 1_000_000;
        while (fragments.isEmpty() && !paused) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return null;
            }
            wait(left);
        }
        if (paused) {
            return null;
        }
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        while (!fragments.isEmpty() && taken.size() < LARGEST_DELIVERY) {
            taken.writeBytes(fragments.remove());
        }
        size -= taken.size();
        notifyAll();
        return taken.toByteArray();
    }

    /** Whether all has been fetched and nothing more will come. */
    synchronized boolean isExhausted() {
        return ended && fragments.isEmpty();
    }

    /** Drops what waits and what comes, but for the end and for the rest of a message that has been fetched in part. */
    synchronized void drop() {
        dropping = true;
        if (!ended) {
            keepBegunMessage();
        }
        notifyAll();
    }

    private void keepBegunMessage() {
        List<byte[]> waiting = List.copyOf(fragments);
        boolean begun = !waiting.isEmpty() && !FragmentWriter.isFirst(waiting.getFirst());
        fragments.clear();
        size = 0;
        for (int i = 0; begun; i++) {
            fragments.add(waiting.get(i));
            size += waiting.get(i).length;
            begun = !FragmentWriter.isLast(waiting.get(i));
        }
    }

    /** Whoever waits gets nothing; what comes waits. */
    synchronized void pause() {
        paused = true;
        notifyAll();
    }

    synchronized void resume() {
        paused = false;
    }
}
