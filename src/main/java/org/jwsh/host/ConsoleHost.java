package org.jwsh.host;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jwsh.commands.core.SessionHistory;
import org.jwsh.commands.events.Events;
import org.jwsh.commands.remoting.EnteredSession;
import org.jwsh.completion.CompletionEngine;
import org.jwsh.formatting.PSStyle;
import org.jwsh.host.editing.CommandEditor;
import org.jwsh.language.ParseResult;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.runtime.flow.BreakException;
import org.jwsh.runtime.flow.ContinueException;
import org.jwsh.runtime.flow.ExitException;
import org.jwsh.runtime.flow.PipelineStoppedException;
import org.jwsh.runtime.flow.ReturnException;
import org.jwsh.runtime.process.ShownOutput;
import org.jwsh.simulators.oneview.SeedData;
import org.jwsh.simulators.oneview.SimulatorSettings;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.time.DateTime;

/** The shell as a program: reads its arguments, runs what they ask for, and gives the exit code. */
public final class ConsoleHost {
    private static final int FAILURE = 1;
    private static final int USAGE = 64;
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final int SLOW_PROFILE = 500;
    private static final int MOST_PROGRESS = 120;
    private static final Pattern LEAVING = Pattern.compile("(?i)exit|exsn|exit-pssession");

    private final Launch launch;
    private final CommandLine line;
    private final StreamHost host;
    private final Session session;
    private final HostStreams streams;
    private CommandReader commands;
    private boolean left;
    private String shownPrompt = "";

    private ConsoleHost(Launch launch, CommandLine line) {
        this.launch = launch;
        this.line = line;
        this.host = new StreamHost(launch, launch.terminal() && !line.nonInteractive());
        host.nestedPrompt(this::nestedPrompt);
        this.streams = new HostStreams(host, line.writesXml());
        this.session = new Session(host, streams.streams(), launch.directory());
        streams.attach(session.context());
        host.progressLook(this::progressLook);
        boolean reads = line.task() == CommandLine.Task.FILE || line.task() == CommandLine.Task.COMMAND;
        if (reads && !launch.terminal()) {
            session.context().standardInput(() -> line.readsXml() ? new InputObjects(host) : new InputLines(host));
        }
    }

    /** Runs the shell to its end. Nothing of the process is touched but what the launch names. */
    public static int run(Launch launch) {
        StreamHost plain = new StreamHost(launch, false);
        if (HelpBuild.isAskedFor(launch)) {
            return HelpBuild.run(launch, plain);
        }
        if (SimulatorCommand.isAskedFor(launch)) {
            return SimulatorCommand.run(launch, plain);
        }
        if (ServeCommand.isAskedFor(launch)) {
            return ServeCommand.run(launch, plain);
        }
        CommandLine line;
        try {
            line = CommandLine.parse(launch.arguments());
        } catch (CommandLine.UsageException wrong) {
            send(wrong.getMessage() + "\n" + (wrong.showsHelp() ? "\n" : ""), launch.error());
            send(wrong.showsHelp() ? Usage.text() : "", launch.output());
            return USAGE;
        }
        return switch (line.task()) {
            case VERSION -> {
                send(ProductVersion.line() + "\n", launch.output());
                yield 0;
            }
            case HELP -> {
                send(Usage.text(), launch.output());
                yield 0;
            }
            case SERVER -> RemotingProcess.run(launch, line);
            default -> {
                Parser.prepare();
                if (!line.simulate()) {
                    yield new ConsoleHost(launch, line).run();
                }
                yield simulated(launch, line);
            }
        };
    }

    private static int simulated(Launch launch, CommandLine line) {
        SimulatorSettings settings = new SimulatorSettings();
        try {
            if (line.simulationData() != null) {
                settings.data(SeedData.read(Path.of(line.simulationData())));
            }
        } catch (UncheckedIOException | IllegalArgumentException unusable) {
            send(unusable.getMessage() + "\n", launch.error());
            return USAGE;
        }
        send(Simulation.NOTICE + "\n", launch.error());
        try (Simulation simulation = new Simulation(settings)) {
            return runIn(simulation, launch, line);
        }
    }

    /** Runs the shell to its end with a simulation in place of appliances and DPM servers. */
    static int runIn(Simulation simulation, Launch launch) throws CommandLine.UsageException {
        return runIn(simulation, launch, CommandLine.parse(launch.arguments()));
    }

    private static int runIn(Simulation simulation, Launch launch, CommandLine line) {
        ConsoleHost shell = new ConsoleHost(launch, line);
        simulation.install(shell.session.context());
        return shell.run();
    }

    private static void send(String text, OutputStream stream) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private int run() {
        int code = session.context().call(() -> {
            begin();
            int end = switch (line.task()) {
                case FILE -> file();
                case COMMAND -> run(null, line.text(), line.arguments());
                default -> input();
            };
            boolean goesOn = line.noExit()
                    && !left
                    && (line.task() == CommandLine.Task.FILE || line.task() == CommandLine.Task.COMMAND);
            end = goesOn ? input() : end;
            Events.exiting(session.context());
            return end;
        });
        ShownOutput.settle(session.context());
        streams.close();
        host.endProgress();
        host.leaveTerminal();
        return code;
    }

    /** What comes before the task: the banner, the working directory, the profile scripts. */
    private void begin() {
        boolean prompts = launch.terminal() && line.task() == CommandLine.Task.INTERACTIVE;
        if (prompts && !line.noLogo()) {
            host.write(ProductVersion.line() + "\n");
        }
        if (line.workingDirectory() != null) {
            String path = line.workingDirectory().replace("'", "''");
            run(null, "Set-Location -LiteralPath '" + path + "'", List.of());
            left = false;
        }
        ProfileScripts profiles = new ProfileScripts(session.context());
        profiles.define();
        if (!line.noProfile()) {
            long started = System.nanoTime();
            profiles.existing().forEach(this::profile);
            long millis = (System.nanoTime() - started) / NANOS_PER_MILLI;
            if (prompts && !line.noProfileLoadTime() && millis > SLOW_PROFILE) {
                host.write("Loading personal and system profiles took " + millis + "ms.\n");
            }
        }
    }

    /** Runs a profile script in the global scope; its errors end it alone. */
    private void profile(Path script) {
        run(null, ". '" + script.toString().replace("'", "''") + "'", List.of());
        session.context().success(true);
    }

    private ProgressLines.Look progressLook() {
        PSStyle style = PSStyle.of(session.context());
        return new ProgressLines.Look(
                String.valueOf(style.progress("Style")),
                style.progress("MaxWidth") instanceof Integer most ? most : MOST_PROGRESS,
                String.valueOf(style.progress("View")).equals("Classic"));
    }

    private int file() {
        Path path = SessionLocation.of(session.context()).resolve(line.text());
        String text;
        try {
            text = ScriptFile.read(path);
        } catch (IOException unreadable) {
            List<String> meant = CommandLine.similar(line.text());
            if (!meant.isEmpty()) {
                streams.plainError("Invalid argument '" + line.text() + "', did you mean:\n\n\n  -"
                        + String.join("\n  -", meant) + "\n");
                return USAGE;
            }
            streams.plainError(
                    "The argument '" + line.text() + "' is not recognized as the name of a script file. Check the"
                            + " spelling of the name, or if a path was included, verify that"
                            + " the path is correct and try again.\n\n");
            send(Usage.text(), launch.output());
            return USAGE;
        }
        return run(path.toString(), text, line.arguments());
    }

    /** Runs a script whose text is at hand; that of a file ends with 0 unless an error or an exit ends it. */
    private int run(String file, String text, List<String> arguments) {
        ParseResult parsed;
        try {
            parsed = parse(file, text);
        } catch (NetException unmakeable) {
            report(unmakeable);
            return FAILURE;
        }
        if (!parsed.errors().isEmpty()) {
            report(ScriptCompilation.parseException(parsed.errors()));
            return FAILURE;
        }
        return finish(() -> {
            session.run(parsed.script(), file, arguments);
            return file != null || session.context().success() ? 0 : FAILURE;
        });
    }

    private ParseResult parse(String file, String text) {
        ExecutionContext context = session.context();
        return context.engine().parse(new ScriptSource(file, text), context);
    }

    private int input() {
        return launch.terminal()
                ? prompt()
                : commands(continues -> session.context().host().readLine());
    }

    private int prompt() {
        ExecutionContext context = session.context();
        CompletionEngine completion = new CompletionEngine(context);
        host.terminal().onInterrupt(context::stop);
        try (CommandEditor editor =
                new CommandEditor(host.terminal(), context, this::promptText, completion::complete)) {
            FunctionInfo reader = DefaultFunctions.defineReader(context);
            return commands(continues -> {
                String command = command(editor, reader);
                host.typed(shownPrompt + (command == null ? "" : command) + "\n");
                return command;
            });
        } catch (IOException noTerminal) {
            return commands(continues -> context.host().readLine());
        }
    }

    /** What the user types next; a function PSConsoleHostReadLine of the user's own is asked in place of the editor. */
    private String command(CommandEditor editor, FunctionInfo standard) {
        ExecutionContext context = session.context();
        FunctionInfo reader = context.commands().function("PSConsoleHostReadLine", context.globalScope());
        if (reader == null || reader == standard) {
            return editor.readCommand();
        }
        host.write(promptText());
        try {
            List<Object> written = reader.body().invoke();
            return written.isEmpty() ? "" : LanguagePrimitives.toStringInvariant(written.getLast());
        } catch (NetException failed) {
            report(failed);
            return editor.readCommand();
        }
    }

    private String promptText() {
        shownPrompt = PromptText.of(session.context());
        return shownPrompt;
    }

    /** Runs one command after the other; an error ends no more than its command. */
    private int commands(CommandReader reader) {
        commands = reader;
        Integer exit = new CommandLoop(reader, text -> parse(null, text), this::single).run();
        return exit != null ? exit : session.context().success() ? 0 : FAILURE;
    }

    /** Runs commands while one that has asked waits, until an {@code exit}. */
    private void nestedPrompt() {
        Scope global = session.context().globalScope();
        Object level = global.lookup("nestedpromptlevel");
        int depth = level instanceof Integer number ? number : 0;
        CommandReader reader = commands != null
                ? commands
                : continues -> session.context().host().readLine();
        global.assign("NestedPromptLevel", depth + 1);
        new CommandLoop(reader, text -> parse(null, text), this::single).run();
        global.assign("NestedPromptLevel", depth);
    }

    private Integer single(ParseResult parsed) {
        EnteredSession entered = EnteredSession.active(session.context());
        if (entered != null) {
            elsewhere(entered, parsed);
            return null;
        }
        if (!parsed.errors().isEmpty()) {
            report(ScriptCompilation.parseException(parsed.errors()));
            session.context().success(false);
            return null;
        }
        boolean[] left = new boolean[1];
        CommandFeedback feedback = new CommandFeedback(session.context());
        DateTime started = DateTime.now();
        session.context().resetStop();
        session.context().historyId(SessionHistory.of(session.context()).nextId());
        int code = finish(
                () -> {
                    session.run(parsed.script(), null, line.arguments());
                    return 0;
                },
                left);
        host.endProgress();
        remember(parsed, started);
        if (launch.terminal() && !left[0]) {
            feedback.show();
        }
        return left[0] ? code : null;
    }

    /** Runs a command in the session that the prompt is in; leaving that is all that is done here. */
    private void elsewhere(EnteredSession entered, ParseResult parsed) {
        DateTime started = DateTime.now();
        String text = parsed.script().extent().text();
        session.context().resetStop();
        finish(() -> {
            if (LEAVING.matcher(text.strip()).matches()) {
                entered.leave();
            } else if (!text.isBlank()) {
                entered.run(session.context(), text);
            }
            return 0;
        });
        remember(parsed, started);
    }

    private void remember(ParseResult command, DateTime started) {
        String text = command.script().extent().text().strip();
        if (launch.terminal() && !text.isEmpty()) {
            String status = session.context().success() ? "Completed" : "Failed";
            SessionHistory.of(session.context()).add(text, status, started, DateTime.now());
        }
    }

    /** Runs to the end, whatever it is that ends it. */
    private int finish(Supplier<Integer> action) {
        return finish(action, new boolean[1]);
    }

    /** @param left set where it was an {@code exit} that ended it */
    private int finish(Supplier<Integer> action, boolean[] left) {
        try {
            int code = action.get();
            streams.end();
            return code;
        } catch (ExitException exit) {
            left[0] = true;
            this.left = true;
            return ExitCodes.of(exit.argument());
        } catch (BreakException | ContinueException | ReturnException | PipelineStoppedException ended) {
            streams.end();
            return 0;
        } catch (NetException problem) {
            report(problem);
            streams.cutOff();
            session.context().success(false);
            return FAILURE;
        }
    }

    private void report(NetException problem) {
        ErrorRecord error = ErrorReporting.recordOf(problem, session.context().frame());
        session.context().errors().add(error);
        session.context().rootFrame().streams.error().write(error);
    }
}
