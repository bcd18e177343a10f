package org.jwsh.host.editing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.widget.AutosuggestionWidgets;
import org.jwsh.completion.CommandCompletion;
import org.jwsh.completion.CompletionResult;

/**
 * Reads the commands that a person types: several lines where a command needs them, coloured as they are typed, completed on
 * Tab, with a history that is kept and suggests.
 */
public final class CommandEditor implements AutoCloseable {
    private static final int HISTORY_SIZE = 4096;

    private final Terminal terminal;
    private final LineReader reader;
    private final Supplier<String> prompt;

    /**
     * @param prompt gives the text before a new command
     * @param completion completes a text at an offset
     * @param environment the user's, for the place of the history and whether there are colours
     */
    public CommandEditor(
            Supplier<String> prompt,
            BiFunction<String, Integer, CommandCompletion> completion,
            Map<String, String> environment)
            throws IOException {
        this.prompt = prompt;
        this.terminal = TerminalBuilder.builder().system(true).dumb(true).build();
        boolean plain = environment.containsKey("NO_COLOR")
                || Terminal.TYPE_DUMB.equals(terminal.getType())
                || Terminal.TYPE_DUMB_COLOR.equals(terminal.getType());
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("jwsh")
                .parser(new CommandParser(completion))
                .completer((lineReader, line, candidates) -> {
                    if (line instanceof CommandParser.Completing typed && typed.found() != null) {
                        for (CompletionResult match : typed.found().matches()) {
                            candidates.add(candidate(match, candidates.size()));
                        }
                    }
                })
                .completionMatcher(new EveryCandidate())
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, ">> ")
                .variable(LineReader.HISTORY_FILE, history(environment))
                .variable(LineReader.HISTORY_SIZE, HISTORY_SIZE)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, false)
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .option(LineReader.Option.CASE_INSENSITIVE_SEARCH, true)
                .option(LineReader.Option.AUTO_FRESH_LINE, true)
                .option(LineReader.Option.INSERT_TAB, false);
        if (!plain) {
            builder.highlighter(new CommandColors());
        }
        this.reader = builder.build();
        if (!plain) {
            new AutosuggestionWidgets(reader).enable();
        }
    }

    private static Candidate candidate(CompletionResult match, int place) {
        String described = match.toolTip().strip();
        boolean says = !described.equals(match.listItemText()) && described.indexOf('\n') < 0;
        return new Candidate(
                match.completionText(), match.listItemText(), null, says ? described : null, null, null, false, place);
    }

    private static Path history(Map<String, String> environment) {
        String data = environment.get("XDG_DATA_HOME");
        Path home = Path.of(environment.getOrDefault("HOME", "."));
        Path folder = data == null || data.isEmpty() ? home.resolve(".local/share") : Path.of(data);
        return folder.resolve("jwsh/history.txt");
    }

    /** Has something done when the user interrupts what runs. */
    public void onInterrupt(Runnable action) {
        terminal.handle(Terminal.Signal.INT, signal -> action.run());
    }

    /** Uses the keys of Emacs, Vi or Windows. */
    public void editMode(String mode) {
        reader.setVariable(LineReader.EDITING_MODE, mode.equalsIgnoreCase("Vi") ? LineReader.VIINS : LineReader.EMACS);
        reader.setKeyMap(mode.equalsIgnoreCase("Vi") ? LineReader.VIINS : LineReader.EMACS);
    }

    /**
     * The next command, with all its lines.
     *
     * @return null where the user leaves
     */
    public String readCommand() {
        while (true) {
            try {
                return reader.readLine(prompt.get());
            } catch (UserInterruptException interrupted) {
                continue;
            } catch (EndOfFileException end) {
                return null;
            }
        }
    }

    @Override
    public void close() throws IOException {
        reader.getHistory().save();
        terminal.close();
    }
}
