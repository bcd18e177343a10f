package org.jwsh.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.host.editing.ShellTerminal;
import org.jwsh.runtime.PSHost;

/** A host whose user is at the other end of three byte streams. */
final class StreamHost implements PSHost {
    /** The exit code of a process that was killed. */
    private static final int KILLED = 137;

    private final Launch launch;
    private final boolean interactive;
    private final Map<String, String> environment;
    private BufferedReader reader;
    private Consumer<String> textListener;
    private ProgressLines progress;
    private Supplier<ProgressLines.Look> progressLook = () -> new ProgressLines.Look("\u001B[33;1m", 120, false);
    private Runnable nestedPrompt;
    private ShellTerminal terminal;
    private String lastLine = "";

    StreamHost(Launch launch, boolean interactive) {
        this.launch = launch;
        this.interactive = interactive;
        this.environment = new java.util.TreeMap<>(launch.environment());
    }

    @Override
    public String name() {
        return "ConsoleHost";
    }

    @Override
    public OutputStream output() {
        return launch.output();
    }

    @Override
    public OutputStream error() {
        return launch.error();
    }

    @Override
    public InputStream input() {
        return launch.input();
    }

    @Override
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public boolean isInteractive() {
        return interactive;
    }

    @Override
    public int width() {
        return isTerminal() ? terminal().width() : launch.width();
    }

    @Override
    public int height() {
        return isTerminal() ? terminal().height() : PSHost.super.height();
    }

    @Override
    public int readKey(boolean echo) {
        return isTerminal() ? terminal().readKey(echo) : PSHost.super.readKey(echo);
    }

    /** The terminal of the person at the other end. */
    ShellTerminal terminal() {
        if (terminal == null) {
            terminal = new ShellTerminal();
        }
        return terminal;
    }

    /** Gives the terminal back as it was. */
    void leaveTerminal() {
        if (terminal != null) {
            try {
                terminal.close();
            } catch (IOException gone) {
                terminal = null;
            }
        }
    }

    @Override
    public boolean supportsEscapes() {
        return launch.terminal() && !environment.containsKey("NO_COLOR") && !"dumb".equals(environment.get("TERM"));
    }

    @Override
    public void onText(Consumer<String> listener) {
        textListener = listener;
    }

    @Override
    public void write(String text) {
        tell(text);
        send(text, launch.output());
    }

    @Override
    public void writeError(String text) {
        tell(text);
        send(text, launch.error());
    }

    /** Notes what the user typed, for those who listen; it is on the screen already. */
    void typed(String text) {
        if (textListener != null) {
            textListener.accept(text);
        }
        lastLine = "";
    }

    private void tell(String text) {
        if (progress != null) {
            progress.hide();
        }
        if (textListener != null) {
            textListener.accept(text);
        }
        int end = text.lastIndexOf('\n');
        lastLine = end < 0 ? lastLine + text : text.substring(end + 1);
    }

    /** The text with the replacement character for halves of characters. */
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints()
                        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private static void send(String text, OutputStream stream) {
        try {
            stream.write(wellFormed(text).getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void writeProgress(ProgressRecord record) {
        if (!launch.terminal() || !supportsEscapes()) {
            return;
        }
        if (progress == null) {
            progress = new ProgressLines(this::width, progressLook, text -> send(text, launch.output()));
        }
        progress.show(record);
    }

    /** What stands in the line of the cursor; it is forgotten, since what is read ends the line. */
    private String takeLastLine() {
        String line = lastLine;
        lastLine = "";
        return line;
    }

    private boolean isTerminal() {
        return launch.terminal() && launch.processStreams();
    }

    /** Says how progress looks, asked each time it is drawn. */
    void progressLook(Supplier<ProgressLines.Look> look) {
        progressLook = look;
    }

    /** Takes progress off the screen: the command that it told of has ended. */
    void endProgress() {
        if (progress != null) {
            progress.end();
        }
    }

    @Override
    public BufferedReader textInput() {
        if (reader == null) {
            reader = new BufferedReader(
                    isTerminal()
                            ? new TypedLines(this)
                            : new InputStreamReader(launch.input(), StandardCharsets.UTF_8));
        }
        return reader;
    }

    @Override
    public String readLine() {
        if (isTerminal()) {
            String line = terminal().readLine(takeLastLine());
            typed((line == null ? "" : line) + "\n");
            return line;
        }
        try {
            return textInput().readLine();
        } catch (IOException broken) {
            return null;
        }
    }

    @Override
    public char[] readSecret() {
        if (isTerminal()) {
            char[] secret = terminal().readSecret(takeLastLine());
            typed("\n");
            return secret;
        }
        String line = readLine();
        return line == null ? null : line.toCharArray();
    }

    @Override
    public void exit(int code) {}

    /** Says what runs commands while a question waits. */
    void nestedPrompt(Runnable prompt) {
        nestedPrompt = prompt;
    }

    @Override
    public void enterNestedPrompt() {
        if (nestedPrompt == null) {
            PSHost.super.enterNestedPrompt();
        } else {
            nestedPrompt.run();
        }
    }

    @Override
    public boolean ownsProcessStreams() {
        return launch.processStreams();
    }

    @Override
    public int becomeProgram(String program, List<String> arguments, Path directory) {
        if (!launch.processStreams()) {
            return OPERATION_NOT_PERMITTED;
        }
        lendTerminal();
        List<String> variables = new ArrayList<>();
        environment.forEach((variable, value) -> variables.add(variable + "=" + value));
        int failure = ProcessImage.replace(program, arguments, variables, directory);
        takeTerminalBack();
        return failure;
    }

    @Override
    public void lendTerminal() {
        if (terminal != null) {
            terminal.lend();
        }
    }

    @Override
    public void takeTerminalBack() {
        if (terminal != null) {
            terminal.takeBack();
        }
    }

    @Override
    public void endProcess() {
        if (launch.processStreams()) {
            leaveTerminal();
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
