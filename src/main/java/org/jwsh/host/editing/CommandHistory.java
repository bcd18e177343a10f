package org.jwsh.host.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jline.reader.impl.history.DefaultHistory;
import org.jwsh.commands.readline.ReadLineOptions;

/**
 * The commands that were typed, in a file of PSReadLine's form: one a line, the lines of longer ones end with a backtick. What
 * looks like a secret stays in memory.
 */
final class CommandHistory extends DefaultHistory {
    private final ReadLineOptions options;
    private final Function<String, String> judge;
    private final List<String> notSaved = new ArrayList<>();

    /** @param judge says whether a command goes to {@code MemoryAndFile}, {@code MemoryOnly}, or is left out ({@code SkipAdding}) */
    CommandHistory(ReadLineOptions options, Function<String, String> judge) {
        this.options = options;
        this.judge = judge;
    }

    private Path file() {
        return Path.of(options.text("HistorySavePath"));
    }

    /** Reads what earlier sessions kept. */
    void open() {
        List<String> lines;
        try {
            lines = Files.readAllLines(file());
        } catch (IOException | IllegalArgumentException none) {
            return;
        }
        List<String> commands = new ArrayList<>();
        StringBuilder command = new StringBuilder();
        for (String line : lines) {
            if (line.endsWith("`")) {
                command.append(line, 0, line.length() - 1).append('\n');
            } else {
                commands.add(command.append(line).toString());
                command.setLength(0);
            }
        }
        int most = options.number("MaximumHistoryCount");
        commands.subList(Math.max(0, commands.size() - most), commands.size())
                .forEach(each -> super.add(Instant.EPOCH, each));
    }

    /** The commands, oldest first. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            lines.add(line(i));
        }
        return lines;
    }

    /** The command at a place; 0 is the oldest. */
    String line(int place) {
        return get(first() + place);
    }

    @Override
    public void add(Instant time, String line) {
        if (line.isBlank()) {
            return;
        }
        String wanted = judge.apply(line);
        if (wanted.equals("SkipAdding")) {
            return;
        }
        super.add(time, line);
        if (wanted.equals("MemoryAndFile") && !options.text("HistorySaveStyle").equals("SaveNothing")) {
            notSaved.add(line);
            if (options.text("HistorySaveStyle").equals("SaveIncrementally")) {
                write();
            }
        }
    }

    /** Writes what is not in the file yet; a file that cannot be written is left alone. */
    void write() {
        if (notSaved.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        notSaved.forEach(line -> text.append(line.replace("\n", "`\n")).append('\n'));
        notSaved.clear();
        try {
            Files.createDirectories(file().getParent());
            Files.writeString(file(), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException denied) {
            return;
        }
    }
}
