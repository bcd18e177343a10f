package org.jwsh.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.VariableOption;

/** The aliases that every session starts with. They stand in {@code aliases.tsv}: name, definition, options. */
public final class BuiltInAliases {
    private static final List<String[]> ALIASES = read();

    private BuiltInAliases() {}

    private static List<String[]> read() {
        List<String[]> found = new ArrayList<>();
        try (InputStream bytes = BuiltInAliases.class.getResourceAsStream("aliases.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                found.add(line.split("\t"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    /** Defines them in a session's global scope. */
    public static void define(ExecutionContext context) {
        for (String[] fields : ALIASES) {
            AliasInfo alias = new AliasInfo(fields[0], fields[1]);
            for (String option : fields[2].split(", ")) {
                if (!option.equals("None")) {
                    alias.options().add(VariableOption.valueOf(option));
                }
            }
            context.commands().define(alias, context.globalScope());
        }
    }
}
