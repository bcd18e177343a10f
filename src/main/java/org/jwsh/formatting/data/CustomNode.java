package org.jwsh.formatting.data;

import java.util.List;

/** A part of free text. */
public sealed interface CustomNode {
    /** The end of a line. */
    CustomNode NEW_LINE = new NewLine();

    /** Text within a line. */
    record Text(String text) implements CustomNode {}

    /** The end of a line. */
    record NewLine() implements CustomNode {}

    /**
     * Text with margins.
     *
     * @param left columns free on the left
     * @param right columns free on the right
     * @param firstLine further columns free in front of the first line; below zero in front of the others
     */
    record Frame(int left, int right, int firstLine, List<CustomNode> nodes) implements CustomNode {}
}
