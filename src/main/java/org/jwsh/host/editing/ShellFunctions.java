package org.jwsh.host.editing;

import java.util.List;
import java.util.Locale;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jwsh.commands.readline.EditFunction;
import org.jwsh.commands.readline.KeyHandler;
import org.jwsh.commands.readline.KeyTable;
import org.jwsh.commands.readline.ReadLineOptions;
import org.jwsh.formatting.views.ReadLineViews;
import org.jwsh.language.ParseError;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;

/** The functions that end the input, tell of keys and commands, and reach the clipboard. */
final class ShellFunctions {
    private final EditedLine line;
    private final EditFunctions functions;
    private final KeyTable keys;
    private final ReadLineOptions options;
    private final SessionScripts scripts;

    ShellFunctions(
            EditedLine line, EditFunctions functions, KeyTable keys, ReadLineOptions options, SessionScripts scripts) {
        this.line = line;
        this.functions = functions;
        this.keys = keys;
        this.options = options;
        this.scripts = scripts;
    }

    void define() {
        functions.define("AcceptLine", LineReader.ACCEPT_LINE);
        functions.define("ViAcceptLine", LineReader.ACCEPT_LINE);
        functions.define("ValidateAndAcceptLine", this::acceptIfRight);
        functions.define("CancelLine", this::cancel);
        functions.define("CopyOrCancelLine", () -> line.selected() == null ? cancel() : copy(false));
        functions.define("DeleteCharOrExit", () -> leaveOr(LineReader.DELETE_CHAR));
        functions.define("ViAcceptLineOrExit", () -> leaveOr(LineReader.ACCEPT_LINE));
        functions.define("Abort", () -> {
            line.clearChoices();
            return true;
        });
        functions.define("ClearScreen", LineReader.CLEAR_SCREEN);
        functions.define("DigitArgument", () -> line.builtIn(digitWidget(line.getLastBinding())));
        functions.define("InvokePrompt", LineReader.REDRAW_LINE);
        functions.define("Copy", () -> copy(false));
        functions.define("Cut", () -> copy(true));
        functions.define("Paste", this::paste);
        functions.define("ViEditVisually", LineReader.EDIT_AND_EXECUTE_COMMAND);
        functions.define("WhatIsKey", this::whatIsKey);
        functions.define("ShowKeyBindings", this::showKeys);
        functions.define("ShowCommandHelp", () -> help("Get-Help " + command() + " | Out-String"));
        functions.define("ShowParameterHelp", this::parameterHelp);
    }

    private String digitWidget(String typed) {
        if (line.isInCommandMode() && typed.equals("0")) {
            return LineReader.VI_DIGIT_OR_BEGINNING_OF_LINE;
        }
        return typed.endsWith("-") ? LineReader.NEG_ARGUMENT : LineReader.DIGIT_ARGUMENT;
    }

    private String text() {
        return line.getBuffer().toString();
    }

    private boolean cancel() {
        throw new org.jline.reader.UserInterruptException(text());
    }

    private boolean leaveOr(String widget) {
        if (line.getBuffer().length() > 0) {
            return line.builtIn(widget);
        }
        line.leave();
        return true;
    }

    /** Runs the input where its form is right; else shows what is wrong below it. */
    private boolean acceptIfRight() {
        List<ParseError> errors = Parser.parse(new ScriptSource(null, text())).errors();
        ParseError first = errors.stream()
                .filter(error -> !error.incompleteInput())
                .findFirst()
                .orElse(null);
        if (first == null) {
            return line.builtIn(LineReader.ACCEPT_LINE);
        }
        line.below(() -> Colors.styled(first.message(), options.color("Error")));
        return true;
    }

    private boolean copy(boolean cut) {
        int[] selected = line.selected();
        int start = selected == null ? 0 : selected[0];
        int end = selected == null ? line.getBuffer().length() : selected[1];
        boolean done = scripts.call(
                        "param($text) Set-Clipboard -Value $text",
                        line.getBuffer().substring(start, end))
                != null;
        if (cut && done) {
            line.replace(start, end, "");
        }
        line.selectNothing();
        return done;
    }

    private boolean paste() {
        String text = scripts.call("Get-Clipboard -Raw");
        if (text != null) {
            line.getBuffer().write(text.replace("\r", ""));
        }
        return text != null;
    }

    // ------------------------------------------------------------------------------------------------ help

    private String command() {
        List<String> words =
                CommandArguments.words(text().substring(0, line.getBuffer().cursor()));
        return "'" + words.getFirst().replace("'", "''") + "'";
    }

    private boolean parameterHelp() {
        String before = text().substring(0, line.getBuffer().cursor());
        int dash = before.lastIndexOf(" -");
        if (dash < 0) {
            return false;
        }
        String name = before.substring(dash + 2).split("[\\s:]", 2)[0];
        return help("Get-Help " + command() + " -Parameter '" + name.replace("'", "''") + "*' | Out-String");
    }

    private boolean help(String script) {
        String text = scripts.call(script);
        if (text == null) {
            return false;
        }
        line.printAbove(text.stripTrailing());
        return true;
    }

    private boolean whatIsKey() {
        line.below(() -> new AttributedString("what-is-key: "));
        line.redisplay();
        var binding = line.readBinding(line.getKeys());
        line.clearChoices();
        String sequence = line.getLastBinding();
        KeyHandler handler = keys.bound().stream()
                .filter(each -> KeySequences.of(org.jwsh.commands.readline.Chord.parse(each.key()))
                        .contains(sequence))
                .findFirst()
                .orElse(null);
        if (handler != null) {
            line.printAbove(handler.key() + ": " + handler.function() + " - " + handler.description());
        } else if (binding instanceof org.jline.reader.Reference known
                && known.name().equals(LineReader.SELF_INSERT)) {
            line.printAbove(sequence + ": SelfInsert - "
                    + EditFunction.named("SelfInsert").description());
        } else {
            line.printAbove(sequence.replace("\u001B", "Escape,") + ": Key is unbound");
        }
        return true;
    }

    private boolean showKeys() {
        StringBuilder text = new StringBuilder();
        String group = "";
        for (KeyHandler handler : KeyTable.sorted(keys.bound())) {
            if (!handler.group().equals(group)) {
                group = handler.group();
                String heading = ReadLineViews.heading(group);
                text.append('\n')
                        .append(heading)
                        .append('\n')
                        .append("=".repeat(heading.length()))
                        .append('\n');
            }
            text.append(String.format(
                    Locale.ROOT, "%-22s %-26s %s%n", handler.key(), handler.function(), handler.description()));
        }
        line.printAbove(text.toString().stripTrailing());
        return true;
    }
}
