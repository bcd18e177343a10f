package org.jwsh.host.editing;

import java.util.ArrayList;
import java.util.List;

/** Texts that were killed, the newest last; what is killed in one go is one text. */
final class KillRing {
    private final List<String> texts = new ArrayList<>();
    private int shown;

    /**
     * Adds a text.
     *
     * @param most how many texts are kept
     */
    void add(String text, int most) {
        texts.add(text);
        if (texts.size() > Math.max(1, most)) {
            texts.removeFirst();
        }
    }

    /** Adds to the newest text, at its end or at its start. */
    void extend(String text, boolean atStart) {
        String newest = texts.removeLast();
        texts.add(atStart ? text + newest : newest + text);
    }

    /** The newest text; empty where there is none. */
    String newest() {
        shown = texts.size() - 1;
        return texts.isEmpty() ? "" : texts.getLast();
    }

    /** The text before the one that was given last, round and round. */
    String older() {
        if (texts.isEmpty()) {
            return "";
        }
        shown = Math.floorMod(shown - 1, texts.size());
        return texts.get(shown);
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }
}
