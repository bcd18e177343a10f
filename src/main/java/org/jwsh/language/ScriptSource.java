package org.jwsh.language;

import java.util.Arrays;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.ScriptBlockAst;

/**
 * The text of a script and where it came from. Offsets are UTF-16 units from 0, lines and columns count from 1; a line ends
 * at a line feed, a carriage return or the two together.
 */
public final class ScriptSource {
    private final String file;
    private final String text;
    private int[] lineStarts;
    private ScriptBlockAst root;
    private AstParents parents;

    /**
     * @param file the path that errors show, or null for text that is in no file
     * @param text the whole script
     */
    public ScriptSource(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The path of the script, or null. */
    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** The tree made of this text, or null before it is parsed: the way from a node to its parents. */
    public ScriptBlockAst root() {
        return root;
    }

    /** The node directly above a node of that tree; null for the root, for nodes of other trees and before it is parsed. */
    public Ast parentOf(Ast node) {
        if (parents == null && root != null) {
            parents = new AstParents(root);
        }
        return parents == null ? null : parents.of(node);
    }

    void root(ScriptBlockAst tree) {
        root = tree;
    }

    /** The line of an offset, from 1. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset within its line, from 1. */
    public int columnAt(int offset) {
        return offset - lineStarts()[lineAt(offset) - 1] + 1;
    }

    /** The number of lines, at least 1. */
    public int lineCount() {
        return lineStarts().length;
    }

    /** The text of a line without its end. */
    public String line(int number) {
        int[] starts = lineStarts();
        int start = starts[number - 1];
        int end = number < starts.length ? starts[number] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    private int[] lineStarts() {
        if (lineStarts == null) {
            lineStarts = findLineStarts();
        }
        return lineStarts;
    }

    private int[] findLineStarts() {
        int[] starts = new int[Math.max(16, text.length() / 24)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
