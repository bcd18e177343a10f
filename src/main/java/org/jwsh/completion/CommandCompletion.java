package org.jwsh.completion;

import java.util.ArrayList;
import java.util.List;

/**
 * All ways to complete what stands at the cursor, and which text they replace.
 */
public final class CommandCompletion {
    private final List<CompletionResult> matches;
    private final int replacementIndex;
    private final int replacementLength;
    private int currentMatchIndex = -1;

    /**
     * @param replacementIndex offset of the text that a match replaces, or -1 where nothing can be completed
     */
    public CommandCompletion(List<CompletionResult> matches, int replacementIndex, int replacementLength) {
        this.matches = new ArrayList<>(matches);
        this.replacementIndex = replacementIndex;
        this.replacementLength = replacementLength;
    }

    /** Nothing can be completed at the place. */
    static CommandCompletion nothing() {
        return new CommandCompletion(List.of(), -1, -1);
    }

    /** The same matches in the place of the word that follows the cursor, too. */
    CommandCompletion replacingWord(String text) {
        int end = replacementIndex;
        while (end >= 0
                && end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return replacementIndex < 0 || end == replacementIndex
                ? this
                : new CommandCompletion(matches, replacementIndex, end - replacementIndex);
    }

    public List<CompletionResult> matches() {
        return matches;
    }

    public int replacementIndex() {
        return replacementIndex;
    }

    public int replacementLength() {
        return replacementLength;
    }

    public int currentMatchIndex() {
        return currentMatchIndex;
    }

    public void currentMatchIndex(int index) {
        currentMatchIndex = index;
    }

    /** The next match, or the one before; null where there is none. After the last comes the first. */
    public CompletionResult next(boolean forward) {
        if (matches.isEmpty()) {
            return null;
        }
        currentMatchIndex =
                Math.floorMod(currentMatchIndex + (forward ? 1 : currentMatchIndex < 0 ? 0 : -1), matches.size());
        return matches.get(currentMatchIndex);
    }

    /** The same matches in a text that this one is part of. */
    CommandCompletion shifted(int offset) {
        return replacementIndex < 0
                ? this
                : new CommandCompletion(matches, replacementIndex + offset, replacementLength);
    }
}
