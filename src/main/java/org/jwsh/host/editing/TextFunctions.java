package org.jwsh.host.editing;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jline.reader.Buffer;
import org.jline.reader.LineReader;
import org.jwsh.commands.readline.ReadLineOptions;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.Token;
import org.jwsh.language.TokenKind;

/** The functions that move in the input and change it. */
final class TextFunctions {
    private final EditedLine line;
    private final EditFunctions functions;
    private final ReadLineOptions options;
    private final KillRing ring = new KillRing();
    private int yankedAt;

    TextFunctions(EditedLine line, EditFunctions functions, ReadLineOptions options) {
        this.line = line;
        this.functions = functions;
        this.options = options;
    }

    void define() {
        functions.define("SelfInsert", LineReader.SELF_INSERT);
        functions.define("AddLine", () -> insert("\n"));
        functions.define("InsertLineAbove", this::lineAbove);
        functions.define("InsertLineBelow", this::lineBelow);
        functions.define("InvertCase", this::invertCase);
        functions.define("SwapCharacters", LineReader.TRANSPOSE_CHARS);
        functions.define("CapitalizeWord", LineReader.CAPITALIZE_WORD);
        functions.define("UpcaseWord", LineReader.UP_CASE_WORD);
        functions.define("DowncaseWord", LineReader.DOWN_CASE_WORD);
        functions.define("Undo", LineReader.UNDO);
        functions.define("Redo", LineReader.REDO);
        functions.define("UndoAll", this::revert);
        functions.define("RevertLine", this::revert);
        deletions();
        kills();
        moves();
        selections();
    }

    private void deletions() {
        functions.define("BackwardDeleteChar", LineReader.BACKWARD_DELETE_CHAR);
        functions.define("DeleteChar", LineReader.DELETE_CHAR);
        functions.define("BackwardDeleteInput", () -> delete(0, cursor()));
        functions.define("BackwardDeleteLine", () -> delete(lineStart(cursor()), cursor()));
        functions.define("ForwardDeleteInput", () -> delete(cursor(), length()));
        functions.define("DeleteToEnd", () -> delete(cursor(), length()));
        functions.define("ForwardDeleteLine", () -> delete(cursor(), lineEnd(cursor())));
        functions.define("DeleteLine", () -> delete(lineStart(cursor()), Math.min(length(), lineEnd(cursor()) + 1)));
        functions.define("BackwardDeleteWord", () -> delete(wordStart(cursor()), cursor()));
        functions.define("DeleteWord", () -> delete(cursor(), Words.next(line, cursor())));
    }

    private void kills() {
        functions.define("BackwardKillInput", () -> kill(0, cursor()));
        functions.define("BackwardKillLine", () -> kill(lineStart(cursor()), cursor()));
        functions.define("KillLine", () -> kill(cursor(), endOfLine(cursor())));
        functions.define("KillRegion", () -> {
            int[] region = line.region();
            return region != null && kill(region[0], region[1]);
        });
        functions.define("KillWord", () -> kill(cursor(), Words.end(line, cursor())));
        functions.define("BackwardKillWord", () -> kill(wordStart(cursor()), cursor()));
        functions.define("UnixWordRubout", () -> kill(back(cursor(), Character::isWhitespace), cursor()));
        functions.define("ShellKillWord", () -> kill(cursor(), tokenEnd(cursor())));
        functions.define("ShellBackwardKillWord", () -> kill(tokenStart(cursor()), cursor()));
        functions.define("Yank", () -> yank(ring.newest(), cursor()));
        functions.define("YankPop", () -> functions.last().startsWith("Yank") && yank(ring.older(), yankedAt));
    }

    /** Takes a part out of the input into the kill ring; behind another kill it becomes part of the same text. */
    private boolean kill(int start, int end) {
        if (start >= end) {
            return true;
        }
        String text = buffer().substring(start, end);
        boolean goesOn = functions.last().contains("Kill") || functions.last().equals("UnixWordRubout");
        if (goesOn && !ring.isEmpty()) {
            ring.extend(text, end == cursor());
        } else {
            ring.add(text, options.number("MaximumKillRingCount"));
        }
        line.replace(start, end, "");
        return true;
    }

    private boolean yank(String text, int start) {
        if (text.isEmpty()) {
            return false;
        }
        yankedAt = start;
        line.replace(start, cursor(), text);
        return true;
    }

    private void moves() {
        functions.define("BackwardChar", LineReader.BACKWARD_CHAR);
        functions.define("BackwardWord", () -> go(wordStart(cursor())));
        functions.define("BeginningOfLine", () -> {
            int start = lineStart(cursor());
            return go(start == cursor() ? 0 : start);
        });
        functions.define("EndOfLine", () -> {
            int end = lineEnd(cursor());
            return go(end == cursor() ? length() : end);
        });
        functions.define("GotoBrace", this::otherBracket);
        functions.define("NextLine", LineReader.DOWN_LINE);
        functions.define("PreviousLine", LineReader.UP_LINE);
        functions.define("ShellBackwardWord", () -> go(tokenStart(cursor())));
        functions.define("ShellForwardWord", () -> go(tokenEnd(cursor())));
        functions.define("ShellNextWord", () -> go(nextToken(cursor())));
        functions.define("CharacterSearch", () -> find(1));
        functions.define("CharacterSearchBackward", () -> find(-1));
    }

    private void selections() {
        functions.define("SetMark", LineReader.SET_MARK_COMMAND);
        functions.define("ExchangePointAndMark", LineReader.EXCHANGE_POINT_AND_MARK);
        functions.define("SelectBackwardChar", () -> line.select(() -> go(Math.max(0, cursor() - 1))));
        functions.define("SelectForwardChar", () -> line.select(() -> go(Math.min(length(), cursor() + 1))));
        functions.define("SelectBackwardWord", () -> line.select(() -> go(wordStart(cursor()))));
        functions.define("SelectForwardWord", () -> line.select(() -> go(Words.end(line, cursor()))));
        functions.define("SelectNextWord", () -> line.select(() -> go(Words.next(line, cursor()))));
        functions.define("SelectLine", () -> line.select(() -> go(lineEnd(cursor()))));
        functions.define("SelectBackwardsLine", () -> line.select(() -> go(lineStart(cursor()))));
        functions.define("SelectAll", () -> {
            line.selectNothing();
            go(0);
            return line.select(() -> go(length()));
        });
        functions.define("SelectCommandArgument", this::selectArgument);
    }

    private Buffer buffer() {
        return line.getBuffer();
    }

    private int cursor() {
        return buffer().cursor();
    }

    private int length() {
        return buffer().length();
    }

    private boolean go(int offset) {
        return buffer().cursor(offset);
    }

    private boolean insert(String text) {
        buffer().write(text);
        return true;
    }

    private boolean delete(int start, int end) {
        line.replace(start, Math.max(start, end), "");
        return true;
    }

    private boolean revert() {
        return delete(0, length());
    }

    private boolean lineAbove() {
        go(lineStart(cursor()));
        insert("\n");
        return go(cursor() - 1);
    }

    private boolean lineBelow() {
        go(lineEnd(cursor()));
        return insert("\n");
    }

    private boolean invertCase() {
        if (cursor() == length()) {
            return false;
        }
        String current = buffer().substring(cursor(), cursor() + 1);
        String upper = current.toUpperCase(Locale.ROOT);
        line.replace(cursor(), cursor() + 1, upper.equals(current) ? current.toLowerCase(Locale.ROOT) : upper);
        return true;
    }

    // ------------------------------------------------------------------------------------------------ lines and words

    private int lineStart(int offset) {
        return buffer().toString().lastIndexOf('\n', offset - 1) + 1;
    }

    private int lineEnd(int offset) {
        int end = buffer().toString().indexOf('\n', offset);
        return end < 0 ? length() : end;
    }

    /** The end of the line, behind its new line where the offset is there already. */
    private int endOfLine(int offset) {
        int end = lineEnd(offset);
        return end == offset && end < length() ? end + 1 : end;
    }

    /** Back over what divides words, then to where something divides them again. */
    private int back(int offset, IntPredicate divides) {
        int at = offset;
        while (at > 0 && divides.test(buffer().atChar(at - 1))) {
            at--;
        }
        while (at > 0 && !divides.test(buffer().atChar(at - 1))) {
            at--;
        }
        return at;
    }

    private int wordStart(int offset) {
        return back(offset, line::isDelimiter);
    }

    private List<Token> tokens() {
        return Parser.parse(new ScriptSource(null, buffer().toString())).tokens().stream()
                .filter(token -> token.kind() != TokenKind.NEW_LINE && token.kind() != TokenKind.END_OF_INPUT)
                .toList();
    }

    private int tokenStart(int offset) {
        int found = 0;
        for (Token token : tokens()) {
            if (token.extent().start() < offset) {
                found = token.extent().start();
            }
        }
        return found;
    }

    private int tokenEnd(int offset) {
        for (Token token : tokens()) {
            if (token.extent().end() > offset) {
                return token.extent().end();
            }
        }
        return length();
    }

    private int nextToken(int offset) {
        for (Token token : tokens()) {
            if (token.extent().start() > offset) {
                return token.extent().start();
            }
        }
        return length();
    }

    // ------------------------------------------------------------------------------------------------ searches

    private boolean otherBracket() {
        int at = Brackets.other(buffer().toString(), cursor());
        return at >= 0 && go(at);
    }

    /** Goes to a character that is typed now. */
    private boolean find(int step) {
        int wanted = line.readCharacter();
        for (int at = cursor() + step; at >= 0 && at < length(); at += step) {
            if (buffer().atChar(at) == wanted) {
                return go(at);
            }
        }
        return false;
    }

    /** Selects the next argument of a command, the first again behind the last. */
    private boolean selectArgument() {
        int[] selected = line.selected();
        int from = selected == null ? -1 : selected[0];
        List<Token> arguments = CommandArguments.of(buffer().toString());
        if (arguments.isEmpty()) {
            return false;
        }
        Token next = arguments.stream()
                .filter(token -> token.extent().start() > from)
                .findFirst()
                .orElse(arguments.getFirst());
        line.selectNothing();
        go(next.extent().start());
        return line.select(() -> go(next.extent().end()));
    }
}
