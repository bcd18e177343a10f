package org.jwsh.host.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.Signals;
import org.jwsh.runtime.flow.PipelineStoppedException;

/** The terminal of a person: its size, and lines that are asked for in the middle of a command. */
public final class ShellTerminal implements AutoCloseable {
    private static final char STAR = '*';
    private static final int DEFAULT_COLUMNS = 80;
    private static final int DEFAULT_ROWS = 24;

    private final Terminal terminal;
    private final Attributes original;
    private final Attributes forPrograms;
    private final AtomicInteger programs = new AtomicInteger();
    private boolean keepsKeys;
    private LineReader plain;

    public ShellTerminal() {
        try {
            terminal = TerminalBuilder.builder()
                    .system(true)
                    .dumb(true)
                    .graphemeCluster(false)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (terminal.getColumns() <= 0 || terminal.getRows() <= 0) {
            terminal.setSize(Size.of(DEFAULT_COLUMNS, DEFAULT_ROWS));
        }
        original = terminal.getAttributes();
        forPrograms = new Attributes(original);
        // Ctrl-Z and Ctrl-\ are keys like others: one would stop the JVM, the other have it list its threads.
        forPrograms.setControlChar(Attributes.ControlChar.VSUSP, 0);
        forPrograms.setControlChar(Attributes.ControlChar.VQUIT, 0);
        terminal.setAttributes(forPrograms);
    }

    /**
     * Keeps what is typed while a command runs for the prompt that comes next: the terminal neither shows it nor answers keys
     * such as Ctrl-R itself. Programs get the terminal as it was.
     */
    public void keepKeys() {
        keepsKeys = true;
        programs.set(0);
        Attributes kept = new Attributes(forPrograms);
        kept.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN), false);
        kept.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR), false);
        kept.setControlChar(Attributes.ControlChar.VMIN, 1);
        kept.setControlChar(Attributes.ControlChar.VTIME, 0);
        terminal.setAttributes(kept);
    }

    /** Gives a program the terminal as it was, until {@link #takeBack()} has been called as often or the next prompt comes. */
    public void lend() {
        if (keepsKeys && programs.getAndIncrement() == 0) {
            terminal.setAttributes(forPrograms);
        }
    }

    /** Takes the terminal back from a program that has ended. */
    public void takeBack() {
        if (keepsKeys && programs.decrementAndGet() <= 0) {
            keepKeys();
        }
    }

    Terminal terminal() {
        return terminal;
    }

    /** Columns; 80 where the terminal does not say. */
    public int width() {
        int columns = terminal.getColumns();
        return columns > 0 ? columns : DEFAULT_COLUMNS;
    }

    /** Rows; 24 where the terminal does not say. */
    public int height() {
        int rows = terminal.getRows();
        return rows > 0 ? rows : DEFAULT_ROWS;
    }

    /** Has something done when the user interrupts what runs. */
    public void onInterrupt(Runnable action) {
        // Where JLine changes its handler, that of the JVM is in place for a moment: it must not end the process.
        Signals.register("INT", () -> {});
        terminal.handle(Terminal.Signal.INT, signal -> action.run());
    }

    /**
     * Reads a line that a command asks for.
     *
     * @param shown what stands before the cursor in its line already
     * @return null at the end of input
     */
    public String readLine(String shown) {
        return read(shown, null);
    }

    /** Reads a line that shows as stars. */
    public char[] readSecret(String shown) {
        String line = read(shown, STAR);
        return line == null ? null : line.toCharArray();
    }

    /** Reads one character as it is typed. */
    public int readKey(boolean echo) {
        Attributes before = terminal.enterRawMode();
        try {
            int key = terminal.reader().read();
            if (echo && key > ' ') {
                terminal.writer().write(key);
                terminal.flush();
            }
            return key;
        } catch (IOException gone) {
            return -1;
        } finally {
            terminal.setAttributes(before);
        }
    }

    private String read(String shown, Character mask) {
        if (plain == null) {
            plain = new LineReaderImpl(terminal, "jwsh", null);
            plain.setOpt(LineReader.Option.DISABLE_EVENT_EXPANSION);
            plain.setVariable(LineReader.DISABLE_COMPLETION, true);
            plain.setVariable(LineReader.DISABLE_HISTORY, true);
            plain.setOpt(LineReader.Option.INSERT_TAB);
        }
        Attributes before = terminal.enterRawMode();
        try {
            terminal.writer().write("\r");
            terminal.flush();
            return plain.readLine(lastRow(shown).replace("%", "%%"), mask);
        } catch (UserInterruptException interrupted) {
            throw new PipelineStoppedException();
        } catch (EndOfFileException end) {
            return null;
        } finally {
            terminal.setAttributes(before);
        }
    }

    /** What of a text stands in the row of the cursor. */
    private String lastRow(String text) {
        AttributedString shown = AttributedString.fromAnsi(text);
        int start = shown.columnLength(terminal) / width() * width();
        return shown.columnSubSequence(terminal, start, Integer.MAX_VALUE).toAnsi(terminal);
    }

    @Override
    public void close() throws IOException {
        terminal.setAttributes(original);
        terminal.close();
    }
}
