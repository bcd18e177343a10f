package org.jwsh.host;

import java.io.IOException;
import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Reads commands that a person types, with a prompt and line editing. */
final class TerminalReader implements CommandReader, AutoCloseable {
    private static final String CONTINUATION = ">> ";

    private final Terminal terminal;
    private final LineReader reader;
    private final Supplier<String> prompt;

    /** @param prompt gives the text before a new command */
    TerminalReader(Supplier<String> prompt) throws IOException {
        this.terminal = TerminalBuilder.builder().system(true).dumb(true).build();
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
        this.prompt = prompt;
    }

    /** Has something done when the user interrupts what runs. */
    void onInterrupt(Runnable action) {
        terminal.handle(Terminal.Signal.INT, signal -> action.run());
    }

    @Override
    public String readLine(boolean continues) {
        while (true) {
            try {
                return reader.readLine(continues ? CONTINUATION : prompt.get());
            } catch (UserInterruptException interrupted) {
                if (continues) {
                    return "";
                }
            } catch (EndOfFileException end) {
                return null;
            }
        }
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
