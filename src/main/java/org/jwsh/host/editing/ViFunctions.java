package org.jwsh.host.editing;

import java.util.function.BooleanSupplier;
import java.util.function.IntUnaryOperator;
import org.jline.reader.LineReader;
import org.jwsh.commands.readline.KeyTable;

/**
 * The functions of vi's command mode: moves, and the operators {@code d}, {@code c} and {@code y} with whatever motion the key
 * table has behind them. Functions that other modes have too keep what they do there.
 */
final class ViFunctions {
    /** The function that deletes the word around the cursor. */
    static final String WORD_OBJECT = "delete word object";

    private final EditedLine line;
    private final EditFunctions functions;
    private String register = "";
    private boolean ofLines;
    private char sought;
    private char soughtBy;
    private BooleanSupplier change = () -> false;
    private int insertedAt = -1;
    private boolean repeats;
    private String repeatedText = "";
    private char replacement;

    ViFunctions(EditedLine line, EditFunctions functions) {
        this.line = line;
        this.functions = functions;
    }

    void define() {
        moves();
        searches();
        insertions();
        registers();
        KeyTable.operators().forEach(this::operator);
        changing(WORD_OBJECT, () -> operate('d', 'i'));
        functions.define("ViCommandMode", this::toCommandMode);
        functions.define("ViInsertMode", () -> insertAt(line.getBuffer().cursor()));
        functions.define("RepeatLastCommand", this::repeat);
        functions.define("PrependAndAccept", () -> {
            line.replace(0, 0, "#");
            return line.builtIn(LineReader.ACCEPT_LINE);
        });
    }

    private ViMotions motions() {
        return new ViMotions(line.getBuffer().toString(), line::isDelimiter);
    }

    private int cursor() {
        return line.getBuffer().cursor();
    }

    private int length() {
        return line.getBuffer().length();
    }

    /** Puts the cursor on a character: in the command mode it never stands behind the last one. */
    private boolean go(int offset) {
        int start = motions().lineStart(offset);
        boolean isBehind = line.isInCommandMode() && offset == motions().lineEnd(offset) && offset > start;
        line.getBuffer().cursor(isBehind ? offset - 1 : offset);
        return true;
    }

    private void move(String function, IntUnaryOperator step) {
        functions.define(function, () -> go(times(step, cursor())));
    }

    private int times(IntUnaryOperator step, int from) {
        int at = from;
        for (int i = 0; i < Math.max(1, line.times()); i++) {
            at = step.applyAsInt(at);
        }
        return at;
    }

    private void moves() {
        move("ViForwardChar", at -> Math.min(at + 1, motions().lineEnd(at)));
        move("ViBackwardChar", at -> Math.max(at - 1, motions().lineStart(at)));
        move("ViNextWord", at -> motions().nextWord(at, false));
        move("ViNextGlob", at -> motions().nextWord(at, true));
        move("ViBackwardWord", at -> motions().wordStart(at, false));
        move("ViBackwardGlob", at -> motions().wordStart(at, true));
        move("NextWordEnd", at -> motions().lastOfWord(at, false));
        move("ViEndOfGlob", at -> motions().lastOfWord(at, true));
        functions.define("MoveToEndOfLine", () -> go(motions().lineEnd(cursor())));
        functions.define("GotoFirstNonBlankOfLine", () -> go(motions().firstNonBlank(cursor())));
        functions.define("GotoColumn", () -> {
            int start = motions().lineStart(cursor());
            return go(Math.min(start + Math.max(1, line.times()) - 1, motions().lineEnd(start)));
        });
        functions.define("MoveToFirstLine", () -> go(motions().firstNonBlank(0)));
        functions.define("MoveToLastLine", () -> go(motions().firstNonBlank(length())));
        functions.define("ViGotoBrace", () -> {
            int other = motions().bracket(cursor());
            return other >= 0 && go(other);
        });
    }

    private void searches() {
        functions.define("SearchChar", () -> findTyped('f'));
        functions.define("SearchCharBackward", () -> findTyped('F'));
        functions.define("SearchCharWithBackoff", () -> findTyped('t'));
        functions.define("SearchCharBackwardWithBackoff", () -> findTyped('T'));
        functions.define("RepeatLastCharSearch", () -> soughtBy != 0 && find(soughtBy));
        functions.define("RepeatLastCharSearchBackwards", () -> soughtBy != 0 && find(otherWay(soughtBy)));
        functions.define("ViSearchHistoryBackward", LineReader.VI_HISTORY_SEARCH_BACKWARD);
        functions.define("SearchForward", LineReader.VI_HISTORY_SEARCH_FORWARD);
        functions.define("RepeatSearch", LineReader.VI_REPEAT_SEARCH);
        functions.define("RepeatSearchBackward", LineReader.VI_REV_REPEAT_SEARCH);
    }

    private static char otherWay(char by) {
        return Character.isLowerCase(by) ? Character.toUpperCase(by) : Character.toLowerCase(by);
    }

    private boolean findTyped(char by) {
        sought = (char) line.readCharacter();
        soughtBy = by;
        return find(by);
    }

    private boolean find(char by) {
        int found = sought(by);
        return found >= 0 && go(found);
    }

    /** Where the sought character is, for {@code t} and {@code T} the place beside it; -1 where it is not. */
    private int sought(char by) {
        boolean forward = Character.isLowerCase(by);
        boolean beside = Character.toLowerCase(by) == 't';
        int found = motions().find(sought, cursor(), forward, Math.max(1, line.times()));
        return found < 0 || !beside ? found : forward ? found - 1 : found + 1;
    }

    // ------------------------------------------------------------------------------------------------ inserting

    private void insertions() {
        changing(
                "ViInsertWithAppend",
                () -> insertAt(Math.min(cursor() + 1, motions().lineEnd(cursor()))));
        changing("ViInsertAtEnd", () -> insertAt(motions().lineEnd(cursor())));
        changing("ViInsertAtBegining", () -> insertAt(motions().firstNonBlank(cursor())));
        changing("ViInsertWithDelete", () -> {
            take(
                    cursor(),
                    Math.min(cursor() + Math.max(1, line.times()), motions().lineEnd(cursor())),
                    true,
                    false);
            return insertAt(cursor());
        });
        changing("ViAppendLine", () -> insertLine(motions().lineEnd(cursor()), 1));
        changing("ViInsertLine", () -> insertLine(motions().lineStart(cursor()), 0));
        functions.define("ViReplaceUntilEsc", () -> {
            line.writesOver(true);
            return insertAt(cursor());
        });
        changing("ReplaceCharInPlace", this::replaceCharacter);
        changing("ViJoinLines", this::join);
        changing("InvertCase", functions.action("InvertCase"));
    }

    private boolean insertLine(int at, int behind) {
        line.replace(at, at, "\n");
        return insertAt(at + behind);
    }

    private boolean insertAt(int offset) {
        line.getBuffer().cursor(offset);
        insertedAt = offset;
        if (repeats) {
            line.getBuffer().write(repeatedText);
            return true;
        }
        return line.builtIn(LineReader.VI_INSERT);
    }

    private boolean replaceCharacter() {
        int end = cursor() + Math.max(1, line.times());
        replacement = repeats ? replacement : (char) line.readCharacter();
        if (end > motions().lineEnd(cursor())) {
            return false;
        }
        line.replace(cursor(), end, String.valueOf(replacement).repeat(end - cursor()));
        return go(end - 1);
    }

    private boolean join() {
        int end = motions().lineEnd(cursor());
        if (end == length()) {
            return false;
        }
        line.replace(end, motions().firstNonBlank(end + 1), " ");
        return go(end);
    }

    private boolean toCommandMode() {
        if (insertedAt >= 0) {
            repeatedText = cursor() > insertedAt ? line.getBuffer().toString().substring(insertedAt, cursor()) : "";
        }
        insertedAt = -1;
        line.writesOver(false);
        return line.builtIn(LineReader.VI_CMD_MODE);
    }

    // ------------------------------------------------------------------------------------------------ changing

    /** A function that {@code .} repeats. */
    private void changing(String function, BooleanSupplier action) {
        functions.define(function, () -> {
            change = action;
            return action.getAsBoolean();
        });
    }

    private boolean repeat() {
        repeats = true;
        try {
            return change.getAsBoolean() && go(Math.max(0, insertedAt >= 0 ? cursor() - 1 : cursor()));
        } finally {
            repeats = false;
            insertedAt = -1;
        }
    }

    private void registers() {
        changing("PasteAfter", () -> paste(true));
        changing("PasteBefore", () -> paste(false));
        ofBothModes(
                "DeleteChar",
                () -> take(cursor(), Math.min(cursor() + Math.max(1, line.times()), length()), true, false));
        ofBothModes(
                "BackwardDeleteChar",
                () -> take(Math.max(0, cursor() - Math.max(1, line.times())), cursor(), true, false));
    }

    private boolean paste(boolean after) {
        if (register.isEmpty()) {
            return false;
        }
        String text = register.repeat(Math.max(1, line.times()));
        if (!ofLines) {
            int at = after ? Math.min(cursor() + 1, motions().lineEnd(cursor())) : cursor();
            line.replace(at, at, text);
            return go(at + text.length() - 1);
        }
        int at = after ? motions().lineEnd(cursor()) : motions().lineStart(cursor());
        line.replace(at, at, after ? "\n" + register : register + "\n");
        return go(after ? at + 1 : at);
    }

    /** Puts a part of the text into the register, and takes it out of the line where that is wanted. */
    private boolean take(int start, int end, boolean deletes, boolean lines) {
        if (start >= end && !lines) {
            return false;
        }
        register = line.getBuffer().substring(start, end);
        ofLines = lines;
        if (!deletes) {
            return go(start);
        }
        line.replace(start, end, "");
        return go(start);
    }

    private void ofBothModes(String function, BooleanSupplier command) {
        BooleanSupplier plain = functions.action(function);
        functions.define(function, () -> {
            if (!line.isInCommandMode()) {
                return plain.getAsBoolean();
            }
            change = command;
            return command.getAsBoolean();
        });
    }

    // ------------------------------------------------------------------------------------------------ operators

    /** Defines what an operator does with a motion; {@code keys} are both, as in {@code dw}. */
    private void operator(String keys, String function) {
        char operator = keys.charAt(0);
        char motion = keys.charAt(1);
        BooleanSupplier command = () -> operate(operator, motion);
        if (functions.action(function) != null) {
            ofBothModes(function, command);
        } else if (operator == 'y') {
            functions.define(function, command);
        } else {
            changing(function, command);
        }
    }

    private boolean operate(char operator, char motion) {
        boolean lines = motion == operator || "_jkG".indexOf(motion) >= 0;
        int[] range = lines ? lines(operator, motion) : range(operator, motion);
        if (range == null) {
            return false;
        }
        if (operator == 'y') {
            int before = cursor();
            take(range[0], range[1], false, lines);
            return lines ? go(before) : true;
        }
        take(range[0], range[1], true, lines);
        if (operator == 'c') {
            return insertAt(range[0]);
        }
        if (lines && length() > 0) {
            closeGap(range[0]);
        }
        return true;
    }

    /** Takes the line break away that a deleted line leaves. */
    private void closeGap(int at) {
        if (at < length()) {
            line.replace(at, at + 1, "");
            go(motions().firstNonBlank(at));
        } else {
            line.replace(at - 1, at, "");
            go(motions().firstNonBlank(length()));
        }
    }

    private int[] lines(char operator, char motion) {
        int more = Math.max(1, line.times());
        return switch (motion) {
            case 'j' -> motions().lines(cursor(), 0, more);
            case 'k' -> motions().lines(cursor(), more, 0);
            case 'G' -> motions().lines(cursor(), 0, Integer.MAX_VALUE);
            default -> motions().lines(cursor(), 0, more - 1);
        };
    }

    /** Start and end of what a motion covers; null where it leads nowhere. */
    private int[] range(char operator, char motion) {
        int from = cursor();
        ViMotions text = motions();
        return switch (motion) {
            case 'w', 'W' -> word(operator, motion == 'W');
            case 'e' -> new int[] {from, Math.min(length(), times(at -> text.lastOfWord(at, false), from) + 1)};
            case 'E' -> new int[] {from, Math.min(length(), times(at -> text.lastOfWord(at, true), from) + 1)};
            case 'b' -> new int[] {times(at -> text.wordStart(at, false), from), from};
            case 'B' -> new int[] {times(at -> text.wordStart(at, true), from), from};
            case 'h' -> new int[] {Math.max(text.lineStart(from), from - Math.max(1, line.times())), from};
            case 'l', ' ' -> new int[] {from, Math.min(text.lineEnd(from), from + Math.max(1, line.times()))};
            case '$' -> new int[] {from, text.lineEnd(from)};
            case '0' -> new int[] {text.lineStart(from), from};
            case '^' -> between(text.firstNonBlank(from), from);
            case '%' -> brackets();
            case 'i' -> text.wordAt(from);
            default -> character(motion);
        };
    }

    /** Words on; a change leaves the blanks behind the last one. */
    private int[] word(char operator, boolean glob) {
        ViMotions text = motions();
        int before = cursor();
        int end = before;
        for (int i = 0; i < Math.max(1, line.times()); i++) {
            before = end;
            end = text.nextWord(end, glob);
        }
        return new int[] {cursor(), operator == 'c' ? text.wordEnd(before, glob) : end};
    }

    private int[] brackets() {
        int other = motions().bracket(cursor());
        return other < 0 ? null : new int[] {Math.min(cursor(), other), Math.max(cursor(), other) + 1};
    }

    private int[] character(char by) {
        if (!repeats) {
            sought = (char) line.readCharacter();
            soughtBy = by;
        }
        int found = sought(by);
        return found < 0
                ? null
                : Character.isLowerCase(by) ? new int[] {cursor(), found + 1} : new int[] {found, cursor()};
    }

    private static int[] between(int one, int other) {
        return new int[] {Math.min(one, other), Math.max(one, other)};
    }
}
