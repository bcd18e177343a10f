package org.jwsh.host.editing;

import java.util.List;
import java.util.function.Supplier;
import org.jline.reader.Buffer;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jwsh.commands.readline.ReadLineOptions;

/** JLine's reader with what PSReadLine adds: suggestions behind the input or below it, selections, words by its delimiters. */
final class EditedLine extends LineReaderImpl {
    private final ReadLineOptions options;
    private Suggestions suggestions;
    private boolean describes;
    private boolean ending;

    EditedLine(Terminal terminal, ReadLineOptions options) throws java.io.IOException {
        super(terminal, "jwsh", null);
        this.options = options;
    }

    void suggestions(Suggestions source) {
        suggestions = source;
    }

    /** The input with its prompts; where suggestions are shown in the line, the best of them behind it. */
    @Override
    public AttributedString getDisplayedBufferWithPrompts(List<AttributedString> secondaryPrompts) {
        if (ending || state != State.NORMAL) {
            return super.getDisplayedBufferWithPrompts(secondaryPrompts);
        }
        if (suggestions != null && maskingCallback == null) {
            suggestions.prepare(buf.toString(), buf.cursor() == buf.length());
            if (suggestions.isList()) {
                boolean free = post == null || post instanceof SuggestionList;
                post = free ? suggestions.list(size.getColumns()) : post;
            }
        }
        AttributedString shown = super.getDisplayedBufferWithPrompts(secondaryPrompts);
        String tail = suggestions == null || maskingCallback != null || post != null ? "" : suggestions.tail();
        if (tail.isEmpty()) {
            return shown;
        }
        return new AttributedStringBuilder()
                .append(shown)
                .append(Colors.styled(tail, options.color("InlinePrediction")))
                .toAttributedString();
    }

    /** The input as it stays on the screen: without suggestions, however it ended. */
    @Override
    protected void doCleanup(boolean newLine) {
        ending = true;
        super.doCleanup(newLine);
        ending = false;
    }

    /** Punctuation and white space divide words, as the options say. */
    @Override
    protected boolean isDelimiter(int c) {
        return Character.isWhitespace(c) || options.text("WordDelimiters").indexOf(c) >= 0;
    }

    @Override
    public boolean beep() {
        return options.text("BellStyle").equals("Audible") && super.beep();
    }

    /** Does what JLine's widget of that name does. */
    boolean builtIn(String widget) {
        return getBuiltinWidgets().get(widget).apply();
    }

    /** Whether keys are commands of vi. */
    boolean isInCommandMode() {
        return isInViCmdMode();
    }

    /** Whether what is typed takes the place of what is there. */
    void writesOver(boolean over) {
        overTyping = over;
    }

    /** Does the function that vi's keys stand for. */
    boolean viCommand(String keys, int times) {
        count = times;
        return getKeyMaps().get(VICMD).getBound(keys) instanceof org.jline.reader.Binding bound
                && getWidget(bound) instanceof org.jline.reader.Widget widget
                && widget.apply();
    }

    /** How often the next function is to be done. */
    int times() {
        return count;
    }

    /** Moves the cursor and selects what lies between. */
    boolean select(Supplier<Boolean> move) {
        if (regionActive != RegionType.CHAR) {
            regionActive = RegionType.CHAR;
            regionMark = buf.cursor();
        }
        boolean done = move.get();
        regionActive = RegionType.CHAR;
        return done;
    }

    /** Start and end of the selection; null where nothing is selected. */
    int[] selected() {
        return regionActive == RegionType.CHAR && regionMark >= 0 && regionMark != buf.cursor()
                ? new int[] {Math.min(regionMark, buf.cursor()), Math.max(regionMark, buf.cursor())}
                : null;
    }

    void selectNothing() {
        regionActive = RegionType.NONE;
    }

    /** Puts a text in the place of a part of the input, with the cursor behind it. */
    void replace(int start, int end, String text) {
        Buffer buffer = getBuffer();
        buffer.cursor(end);
        buffer.backspace(end - start);
        buffer.write(text);
    }

    /** Start and end of what lies between mark and cursor; null where there is no mark. */
    int[] region() {
        int mark = Math.min(regionMark, buf.length());
        return regionMark < 0 ? null : new int[] {Math.min(mark, buf.cursor()), Math.max(mark, buf.cursor())};
    }

    /** Shows something below the input, until {@link #clearChoices()}. */
    void below(Supplier<AttributedString> text) {
        post = text;
    }

    @Override
    protected boolean clearChoices() {
        return super.clearChoices();
    }

    /** Shows what can stand at the cursor. */
    boolean list() {
        describes = false;
        return doComplete(CompletionType.List, false, false);
    }

    /** Completes what stands at the cursor; several matches are chosen from in a menu, else listed. */
    boolean complete(boolean menu) {
        describes = menu;
        return doComplete(CompletionType.Complete, menu, false);
    }

    /** Whether candidates are shown with what they mean. */
    boolean describes() {
        return describes && options.is("ShowToolTips");
    }

    /** Ends the input and lets the next begin with a line of the history. */
    void next(int historyIndex) {
        nextCommandFromHistory = historyIndex >= 0;
        nextHistoryId = historyIndex;
    }

    /** Leaves the shell. */
    void leave() {
        state = State.EOF;
    }
}
