package org.jwsh.host.editing;

import java.util.List;
import java.util.function.BiFunction;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jwsh.completion.CommandCompletion;
import org.jwsh.language.ParseError;
import org.jwsh.language.ScriptSource;

/**
 * Tells the line editor whether what is typed is a whole command, and which part of it a completion replaces.
 */
final class CommandParser implements Parser {
    private final BiFunction<String, Integer, CommandCompletion> completion;

    CommandParser(BiFunction<String, Integer, CommandCompletion> completion) {
        this.completion = completion;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE && isIncomplete(line)) {
            throw new EOFError(-1, -1, "The command goes on");
        }
        return context == ParseContext.COMPLETE
                ? new Completing(line, cursor, completion.apply(line, cursor))
                : new Completing(line, cursor, null);
    }

    /** Whether the command goes on; blank lines do not end it. */
    private static boolean isIncomplete(String line) {
        return !line.isBlank()
                && org.jwsh.language.Parser.parse(new ScriptSource(null, line)).errors().stream()
                        .anyMatch(ParseError::incompleteInput);
    }

    @Override
    public boolean isEscapeChar(char c) {
        return c == '`';
    }

    /**
     * A line with the place that a completion replaces.
     *
     * @param found the completions, or null where none are asked for
     */
    record Completing(String line, int cursor, CommandCompletion found) implements CompletingParsedLine {
        private int start() {
            return found == null || found.replacementIndex() < 0 ? cursor : found.replacementIndex();
        }

        private int length() {
            return found == null || found.replacementIndex() < 0 ? 0 : found.replacementLength();
        }

        @Override
        public String word() {
            return line.substring(start(), Math.min(line.length(), start() + length()));
        }

        @Override
        public int wordCursor() {
            return cursor - start();
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word());
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return wordCursor();
        }

        @Override
        public int rawWordLength() {
            return length();
        }
    }
}
