package org.jwsh.host.editing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jwsh.commands.readline.Chord;
import org.jwsh.commands.readline.EditFunction;
import org.jwsh.commands.readline.KeyHandler;
import org.jwsh.commands.readline.KeyTable;
import org.jwsh.commands.readline.ReadLineOptions;

/** Gives the reader the keys of the session's table. */
final class EditKeys {
    private static final int MOST_TIMES = 1000;

    private final EditedLine line;
    private final EditFunctions functions;
    private final KeyTable table;
    private final ReadLineOptions options;
    private final ScriptKeys scripts;

    /** Runs what a script block is bound to. */
    interface ScriptKeys {
        /** Does what the user's script block does; false where it failed. */
        boolean run(KeyHandler handler);
    }

    EditKeys(EditedLine line, EditFunctions functions, KeyTable table, ReadLineOptions options, ScriptKeys scripts) {
        this.line = line;
        this.functions = functions;
        this.table = table;
        this.options = options;
        this.scripts = scripts;
    }

    /** Makes the key maps anew. */
    void apply() {
        Map<String, KeyMap<Binding>> maps = line.getKeyMaps();
        boolean vi = options.text("EditMode").equals("Vi");
        KeyMap<Binding> keys = vi ? line.viInsertion() : new KeyMap<>();
        keys.setUnicode(new Reference(LineReader.SELF_INSERT));
        keys.setAmbiguousTimeout(options.number("AnsiEscapeTimeout") * 2L);
        if (!vi) {
            keys.bind(new Reference(LineReader.SELF_INSERT), KeyMap.range(" -~"));
        }
        keys.bind(new Reference(LineReader.BEGIN_PASTE), org.jline.reader.impl.LineReaderImpl.BRACKETED_PASTE_BEGIN);
        keys.bind(new Reference(LineReader.ACCEPT_LINE), "\n");
        bind(keys, table.bound());
        maps.put(vi ? LineReader.VIINS : LineReader.EMACS, keys);
        maps.put(LineReader.MAIN, keys);
        if (vi) {
            KeyMap<Binding> commands = new KeyMap<>();
            commands.setAmbiguousTimeout(keys.getAmbiguousTimeout());
            commands.bind(
                    new Reference(LineReader.BEGIN_PASTE), org.jline.reader.impl.LineReaderImpl.BRACKETED_PASTE_BEGIN);
            bind(commands, table.boundInCommandMode());
            counts(commands);
            maps.put(LineReader.VICMD, commands);
        }
    }

    /** Numbers between an operator and its motion: {@code d2w} is {@code 2dw}; and the word around the cursor. */
    private void counts(KeyMap<Binding> commands) {
        for (String operator : List.of("d", "c", "y")) {
            for (char digit = '1'; digit <= '9'; digit++) {
                String name = "count " + operator + digit;
                functions.define(name, () -> counted(operator, line.getLastBinding()));
                commands.bind(new Reference(name), operator + digit);
            }
        }
        commands.bind(new Reference(ViFunctions.WORD_OBJECT), "diw");
    }

    private boolean counted(String operator, String typed) {
        int number = typed.charAt(typed.length() - 1) - '0';
        int next = line.readCharacter();
        while (Character.isDigit(next) && number < MOST_TIMES) {
            number = number * 10 + next - '0';
            next = line.readCharacter();
        }
        return line.viCommand(operator + (char) next, number * Math.max(1, line.times()));
    }

    private void bind(KeyMap<Binding> keys, Collection<KeyHandler> handlers) {
        for (KeyHandler handler : handlers) {
            Binding binding = binding(handler);
            if (binding != null) {
                KeySequences.of(Chord.parse(handler.key())).forEach(sequence -> keys.bind(binding, sequence));
            }
        }
    }

    private Binding binding(KeyHandler handler) {
        if (handler.script() == null) {
            return functions.binding(EditFunction.named(handler.function()));
        }
        String name = "script " + handler.key();
        functions.define(name, () -> scripts.run(handler));
        return new Reference(name);
    }
}
