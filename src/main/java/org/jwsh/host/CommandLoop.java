package org.jwsh.host;

import java.util.function.Function;
import org.jwsh.language.ParseError;
import org.jwsh.language.ParseResult;

/** Reads commands, runs each as soon as it is complete, and goes on after errors: the prompt, and standard input as a script. */
final class CommandLoop {

    /** Runs one command. */
    interface Runner {
        /**
         * Runs a parsed command, or reports what is wrong with it.
         *
         * @return the exit code where the command leaves the shell, else null
         */
        Integer run(ParseResult command);
    }

    private final CommandReader reader;
    private final Function<String, ParseResult> parser;
    private final Runner runner;

    CommandLoop(CommandReader reader, Function<String, ParseResult> parser, Runner runner) {
        this.parser = parser;
        this.reader = reader;
        this.runner = runner;
    }

    /** Runs to the end of input; gives the exit code of an {@code exit}, or null where there was none. */
    Integer run() {
        StringBuilder entered = new StringBuilder();
        for (String line = reader.readLine(false); line != null; line = reader.readLine(!entered.isEmpty())) {
            entered.append(line);
            ParseResult command = parser.apply(entered.toString());
            if (isIncomplete(command) && !line.isEmpty() && !line.endsWith("\n")) {
                entered.append('\n');
                continue;
            }
            entered.setLength(0);
            Integer exit = runner.run(command);
            if (exit != null) {
                return exit;
            }
        }
        return entered.isEmpty() ? null : runner.run(parser.apply(entered.toString()));
    }

    private static boolean isIncomplete(ParseResult command) {
        return command.errors().stream().anyMatch(ParseError::incompleteInput);
    }
}
