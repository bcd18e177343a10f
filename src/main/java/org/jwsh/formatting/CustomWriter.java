package org.jwsh.formatting;

import java.util.List;
import org.jwsh.formatting.data.CustomNode;

/** Writes free text within its margins. */
final class CustomWriter {
    private final LineOutput output;
    private final int width;
    private final StringBuilder pending = new StringBuilder();
    private int left;
    private int right;
    private int firstLine;

    /** @param width the columns to fill, or {@link LineOutput#UNBOUNDED} */
    CustomWriter(LineOutput output, int width) {
        this.output = output;
        this.width = width;
    }

    void write(List<CustomNode> nodes) {
        writeNodes(nodes);
        flush();
    }

    private void writeNodes(List<CustomNode> nodes) {
        for (CustomNode node : nodes) {
            switch (node) {
                case CustomNode.Text text -> pending.append(text.text());
                case CustomNode.NewLine _ -> flush();
                case CustomNode.Frame frame -> writeFrame(frame);
            }
        }
    }

    private void writeFrame(CustomNode.Frame frame) {
        int outerLeft = left;
        int outerRight = right;
        int outerFirst = firstLine;
        left += frame.left();
        right += frame.right();
        firstLine = frame.firstLine();
        writeNodes(frame.nodes());
        left = outerLeft;
        right = outerRight;
        firstLine = outerFirst;
    }

    private void flush() {
        String text = pending.toString();
        pending.setLength(0);
        int useful = width == LineOutput.UNBOUNDED ? width : width - left - right;
        if (useful <= 0) {
            return;
        }
        int first = Math.abs(firstLine) >= useful ? 0 : firstLine;
        int firstWidth = width == LineOutput.UNBOUNDED ? width : useful - Math.max(first, 0);
        int followingWidth = width == LineOutput.UNBOUNDED ? width : useful + Math.min(first, 0);
        int padding = left + Math.max(first, 0);
        for (String line : LineWrapping.wrap(text, firstWidth, followingWidth)) {
            output.writeLine(" ".repeat(padding) + line);
            padding = left - Math.min(first, 0);
        }
    }
}
