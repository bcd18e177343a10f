package org.jwsh.host.editing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.utils.ScreenTerminal;

/**
 * The shell as a process of its own on a pseudo-terminal ({@code script} of util-linux makes it), with a screen that shows
 * what a person would see. Keys are typed as the bytes that a terminal sends for them.
 */
public final class TerminalShell implements AutoCloseable {
    public static final String ENTER = "\r";
    public static final String TAB = "\t";
    public static final String ESCAPE = "\u001B";
    public static final String UP = "\u001B[A";
    public static final String DOWN = "\u001B[B";
    public static final String RIGHT = "\u001B[C";
    public static final String LEFT = "\u001B[D";
    public static final String HOME = "\u001B[H";
    public static final String END = "\u001B[F";
    public static final String BACKSPACE = "\u007F";
    public static final String PASTE_BEGINS = "\u001B[200~";
    public static final String PASTE_ENDS = "\u001B[201~";

    private static final long LONGEST_MILLIS = 20_000;
    private static final long QUIET_MILLIS = 40;
    /** Longer than the shell waits for what may come behind Escape. */
    private static final long LONGEST_SEQUENCE_MILLIS = 300;

    private static final int COLUMNS = 100;
    private static final int ROWS = 24;

    private final ScreenTerminal screen = new ScreenTerminal(COLUMNS, ROWS);
    private final StringBuilder everything = new StringBuilder();
    private final Process process;
    private final OutputStream keyboard;
    private final Path folder;

    /**
     * Starts the shell and waits for its prompt.
     *
     * @param folder the user's home and the current directory
     * @param arguments of the shell
     */
    public static TerminalShell start(Path folder, String... arguments) {
        TerminalShell shell = launch(folder, List.of(), arguments);
        shell.awaits("PS ");
        return shell;
    }

    /**
     * Starts the shell.
     *
     * @param environment further variables, as {@code NAME=value}
     */
    public static TerminalShell launch(Path folder, List<String> environment, String... arguments) {
        try {
            return new TerminalShell(folder, environment, List.of(arguments));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TerminalShell(Path folder, List<String> environment, List<String> arguments) throws IOException {
        this.folder = folder.toRealPath();
        List<String> command = new ArrayList<>(List.of(
                "env",
                "-i",
                "HOME=" + this.folder,
                "PATH=/usr/bin:/bin",
                "TERM=xterm-256color",
                "LANG=C.UTF-8",
                "XDG_DATA_HOME=" + this.folder.resolve("data"),
                "XDG_CONFIG_HOME=" + this.folder.resolve("config")));
        command.addAll(environment);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                "org.jwsh.host.Main"));
        command.addAll(arguments);
        String quoted = command.stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
        String inTerminal =
                "stty rows " + ROWS + " columns " + COLUMNS + "; tty > " + this.folder + "/.tty; exec " + quoted;
        process = new ProcessBuilder("script", "-qefc", inTerminal, "/dev/null")
                .directory(this.folder.toFile())
                .redirectErrorStream(true)
                .start();
        keyboard = process.getOutputStream();
        Thread.ofPlatform().daemon().name("screen").start(this::show);
    }

    /** The class path of the test, for a process in another folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    /** Shows what the shell sends, and answers what it asks the terminal. */
    private void show() {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            char[] block = new char[1 << 12];
            for (int length = reader.read(block); length >= 0; length = reader.read(block)) {
                String text = new String(block, 0, length);
                synchronized (everything) {
                    everything.append(text);
                    everything.notifyAll();
                }
                // The emulator takes the question for the keyboard's protocol for a jump to the saved cursor.
                screen.write(text.replace("\u001B[?u", ""));
                String answer = screen.read();
                if (!answer.isEmpty()) {
                    type(answer);
                }
            }
        } catch (IOException | UncheckedIOException ended) {
            return;
        }
    }

    /** Types keys. */
    public void type(String... keys) {
        try {
            for (String key : keys) {
                synchronized (keyboard) {
                    keyboard.write(key.getBytes(StandardCharsets.UTF_8));
                    keyboard.flush();
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Types a key that more keys could follow, and waits until the shell knows that none does. */
    public void key(String key) {
        settle();
        type(key);
        try {
            Thread.sleep(LONGEST_SEQUENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        settle();
    }

    /** Types a command and Enter, and waits until the prompt comes again behind what it wrote. */
    public void run(String command) {
        int prompts = count("PS ");
        type(command, ENTER);
        awaits(text -> count("PS ") > prompts || text.lines().count() >= ROWS - 1 && isAtPrompt());
        awaits(text -> readsKeys());
    }

    /** Whether the shell takes each key as it comes; before, the terminal itself answers some, such as Ctrl-R. */
    private boolean readsKeys() {
        try {
            String terminal = Files.readString(folder.resolve(".tty")).strip();
            Process settings = new ProcessBuilder("stty", "-F", terminal, "-a").start();
            return new String(settings.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains("-icanon");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private boolean isAtPrompt() {
        List<String> lines = lines();
        return lines.getLast().matches("(PS .*)?> ?");
    }

    private int count(String part) {
        return screen().split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    /** Presses Ctrl-C and waits for the prompt that comes after it. */
    public void interrupt() {
        settle();
        int before = sent().length();
        type(control('c'));
        awaits(text -> sent().indexOf("PS ", before) >= 0 && text.matches("(?s).*PS [^\\n]*> ?"));
        settle();
    }

    /** Waits until the shell sends nothing more. */
    public void settle() {
        try {
            for (int before = -1; before != sent().length(); Thread.sleep(QUIET_MILLIS)) {
                before = sent().length();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Empties the line and the screen, as a person does with Ctrl-C and Ctrl-L. */
    public void fresh() {
        interrupt();
        type(control('l'));
        awaits(text -> lines().size() == 1 && lines().getFirst().matches("PS .*>+ ?"));
    }

    /** The byte that a letter with Ctrl sends. */
    public static String control(char letter) {
        return String.valueOf((char) (letter & 0x1F));
    }

    /** What a key with Alt sends. */
    public static String alt(String key) {
        return ESCAPE + key;
    }

    /** The lines of the screen from the first to the last that is not blank, without blanks at their ends. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(
                screen.toString().lines().map(String::stripTrailing).toList());
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** The whole screen. */
    public String screen() {
        return String.join("\n", lines());
    }

    /** The screen without prompts' folders, so that its text does not depend on where the shell runs. */
    public String shown() {
        return screen().replace(folder.toString(), "~");
    }

    /** All that the shell has sent since it started, with its escape sequences. */
    public String sent() {
        synchronized (everything) {
            return everything.toString();
        }
    }

    /** The screen as a picture: SVG with one text for each run of cells of a colour. */
    public String picture() {
        long[] cells = new long[screen.getColumns() * screen.getRows()];
        screen.dump(cells, new int[2]);
        int rows = lines().size();
        StringBuilder svg = new StringBuilder(String.format(
                java.util.Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"monospace\""
                        + " font-size=\"14\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#1e1e1e\"/>%n",
                screen.getColumns() * 9 + 20,
                rows * 18 + 20));
        for (int row = 0; row < rows; row++) {
            int from = row * screen.getColumns();
            int column = 0;
            while (column < screen.getColumns()) {
                int end = column;
                while (end < screen.getColumns() && color(cells[from + end]).equals(color(cells[from + column]))) {
                    end++;
                }
                append(svg, cells, from, column, end, row);
                column = end;
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private static void append(StringBuilder svg, long[] cells, int from, int column, int end, int row) {
        StringBuilder text = new StringBuilder();
        for (int i = column; i < end; i++) {
            int character = ScreenTerminal.cellCodePoint(cells[from + i]);
            text.appendCodePoint(character == 0 ? ' ' : character);
        }
        if (text.toString().isBlank()) {
            return;
        }
        String escaped = text.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .stripTrailing();
        svg.append(String.format(
                java.util.Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" fill=\"%s\" xml:space=\"preserve\">%s</text>%n",
                10 + column * 9,
                24 + row * 18,
                color(cells[from + column]),
                escaped));
    }

    private static String color(long cell) {
        return ScreenTerminal.cellHasForeground(cell)
                ? String.format(
                        java.util.Locale.ROOT,
                        "#%06x",
                        ScreenTerminal.cellColorRgb(ScreenTerminal.cellForeground(cell)) & 0xFFFFFF)
                : "#d4d4d4";
    }

    /** How many characters the shell has sent since it started. */
    public int sentLength() {
        synchronized (everything) {
            return everything.length();
        }
    }

    /** Waits until the shell has sent more than so many characters. */
    public void awaitsOutput(int characters) throws InterruptedException {
        synchronized (everything) {
            while (everything.length() <= characters) {
                everything.wait(LONGEST_MILLIS);
            }
        }
    }

    /** Waits until the screen shows a text. */
    public void awaits(String text) {
        awaits(shown -> shown.contains(text));
    }

    /** Waits until the screen is as wanted; fails with what it shows instead. */
    public void awaits(Predicate<String> wanted) {
        long end = System.currentTimeMillis() + LONGEST_MILLIS;
        try {
            while (!wanted.test(shown())) {
                if (System.currentTimeMillis() > end) {
                    throw new AssertionError("The screen did not become as expected, it shows:\n" + shown());
                }
                screen.waitDirty(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives the terminal another size. */
    public void resize(int columns, int rows) {
        try {
            String tty = Files.readString(folder.resolve(".tty")).strip();
            screen.setSize(org.jline.terminal.Size.of(columns, rows));
            new ProcessBuilder("stty", "-F", tty, "rows", "" + rows, "columns", "" + columns)
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the shell's end and gives its exit code. */
    public int exitCode() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
