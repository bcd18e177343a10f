package org.jwsh.host.editing;

import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jwsh.commands.readline.EditFunction;
import org.jwsh.commands.readline.KeyHandler;
import org.jwsh.commands.readline.KeyTable;
import org.jwsh.commands.readline.LineEditing;
import org.jwsh.commands.readline.ReadLineOptions;
import org.jwsh.completion.CommandCompletion;
import org.jwsh.completion.CompletionResult;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;

/**
 * Reads the commands that a person types: several lines where a command needs them, coloured as they are typed, completed on
 * Tab, with a history that is kept and suggests. Keys and options are those that the cmdlets of PSReadLine set.
 */
public final class CommandEditor implements LineEditing, AutoCloseable {
    private static final int MOST_FEATURES = 50_000;

    private final ShellTerminal shell;
    private final Terminal terminal;
    private final EditedLine line;
    private final Supplier<String> prompt;
    private final ReadLineOptions options;
    private final CommandHistory history;
    private final EditFunctions functions;
    private final HistoryFunctions recall;
    private final SessionScripts scripts;

    /**
     * @param prompt gives the text before a new command
     * @param completion completes a text at an offset
     */
    public CommandEditor(
            ShellTerminal shell,
            ExecutionContext context,
            Supplier<String> prompt,
            BiFunction<String, Integer, CommandCompletion> completion)
            throws IOException {
        this.prompt = prompt;
        this.shell = shell;
        this.terminal = shell.terminal();
        this.options = ReadLineOptions.of(context);
        this.scripts = new SessionScripts(context);
        this.history = new CommandHistory(options, this::historyPlace);
        this.line = new EditedLine(terminal, options);
        this.functions = new EditFunctions(line);
        boolean plain = context.host().environment().containsKey("NO_COLOR")
                || Terminal.TYPE_DUMB.equals(terminal.getType())
                || Terminal.TYPE_DUMB_COLOR.equals(terminal.getType());
        Suggestions suggestions = new Suggestions(options, history, plain);
        this.recall = new HistoryFunctions(line, functions, history, suggestions, options);
        KeyTable keys = KeyTable.of(context);
        configure(completion);
        TextFunctions text = new TextFunctions(line, functions, options);
        text.define();
        new CompletionFunctions(line, functions, completion).define();
        new ShellFunctions(line, functions, keys, options, scripts).define();
        recall.define();
        new ViFunctions(line, functions).define();
        line.suggestions(suggestions);
        CommandColors colors = new CommandColors(options);
        if (!plain) {
            line.setHighlighter(colors);
        }
        EditKeys map = new EditKeys(line, functions, keys, options, this::runKey);
        keys.onChange(map::apply);
        options.onChange(() -> {
            colors.refresh();
            adopt();
        });
        adopt();
        map.apply();
        history.open();
        context.install(LineEditing.class, this);
    }

    private void configure(BiFunction<String, Integer, CommandCompletion> completion) {
        line.setHistory(history);
        line.setParser(new CommandParser(completion));
        line.setCompletionMatcher(new EveryCandidate());
        line.setCompleter((reader, typed, candidates) -> {
            if (typed instanceof CommandParser.Completing found && found.found() != null) {
                for (CompletionResult match : found.found().matches()) {
                    candidates.add(candidate(match, candidates.size()));
                }
            }
        });
        line.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, false)
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .option(LineReader.Option.AUTO_FRESH_LINE, true)
                .option(LineReader.Option.BRACKETED_PASTE, true)
                .option(LineReader.Option.AUTO_MENU, false)
                .option(LineReader.Option.LIST_AMBIGUOUS, false)
                .option(LineReader.Option.INSERT_TAB, false);
        line.setVariable(LineReader.FEATURES_MAX_BUFFER_SIZE, MOST_FEATURES);
    }

    /** Takes what the options say now. */
    private void adopt() {
        line.setVariable(
                LineReader.SECONDARY_PROMPT_PATTERN,
                options.text("ContinuationPrompt").replace("%", "%%"));
        line.setVariable(LineReader.HISTORY_SIZE, options.number("MaximumHistoryCount"));
        line.setVariable(LineReader.LIST_MAX, options.number("CompletionQueryItems"));
        line.option(LineReader.Option.CASE_INSENSITIVE_SEARCH, !options.is("HistorySearchCaseSensitive"));
    }

    private Candidate candidate(CompletionResult match, int place) {
        String described = match.toolTip().strip();
        boolean says = line.describes()
                && !described.equals(match.listItemText())
                && !described.isEmpty()
                && described.indexOf('\n') < 0;
        return new Candidate(
                match.completionText(), match.listItemText(), null, says ? described : null, null, null, false, place);
    }

    /** Where a command is kept: as the user's handler says, else by what looks like a secret. */
    private String historyPlace(String command) {
        if (options.get("AddToHistoryHandler") instanceof ScriptBlock handler) {
            String wanted = scripts.call(handler, command);
            return switch (wanted == null ? "" : wanted) {
                case "False", "SkipAdding" -> "SkipAdding";
                case "MemoryOnly" -> "MemoryOnly";
                default -> "MemoryAndFile";
            };
        }
        return SecretCommands.place(command);
    }

    private boolean runKey(KeyHandler handler) {
        PSObject key = PSObject.custom();
        key.put("Key", handler.key());
        String sent = line.getLastBinding();
        key.put("KeyChar", sent.length() == 1 ? sent.charAt(0) : '\0');
        return scripts.call(handler.script(), key, null) != null;
    }

    /**
     * The next command, with all its lines.
     *
     * @return null where the user leaves
     */
    public String readCommand() {
        return read(prompt);
    }

    /** Reads for a function of the user's, behind a prompt that stands there already. */
    @Override
    public String readLine() {
        terminal.writer().write("\r");
        String shown = prompt.get();
        return read(() -> shown);
    }

    private String read(Supplier<String> before) {
        while (true) {
            try {
                recall.begin();
                shell.keepKeys();
                return line.readLine(before.get().replace("%", "%%"));
            } catch (UserInterruptException interrupted) {
                continue;
            } catch (EndOfFileException end) {
                return null;
            }
        }
    }

    // ------------------------------------------------------------------------------------------------ for key handlers

    @Override
    public String text() {
        return line.getBuffer().toString();
    }

    @Override
    public int cursor() {
        return line.getBuffer().cursor();
    }

    @Override
    public void cursor(int offset) {
        line.getBuffer().cursor(Math.clamp(offset, 0, line.getBuffer().length()));
    }

    @Override
    public void replace(int start, int length, String replacement) {
        line.replace(start, start + length, replacement.replace("\r\n", "\n"));
    }

    @Override
    public int[] selection() {
        int[] selected = line.selected();
        return selected == null ? new int[] {-1, -1} : new int[] {selected[0], selected[1] - selected[0]};
    }

    @Override
    public void invoke(String function) {
        if (functions.binding(EditFunction.named(function)) != null) {
            functions.run(function);
        }
    }

    @Override
    public List<String> history() {
        return history.lines();
    }

    @Override
    public void remember(String command) {
        history.add(java.time.Instant.now(), command);
    }

    @Override
    public void close() {
        history.write();
    }
}
