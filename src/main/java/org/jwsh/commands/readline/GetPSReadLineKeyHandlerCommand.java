package org.jwsh.commands.readline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;

/** Writes what keys do: all that are bound, functions that no key is bound to, or given keys. */
@Cmdlet(verb = "Get", noun = "PSReadLineKeyHandler", defaultParameterSet = "FullListing")
@OutputType("Microsoft.PowerShell.KeyHandler")
public final class GetPSReadLineKeyHandlerCommand extends BuiltInCmdlet {
    @Parameter(set = "FullListing")
    boolean bound;

    @Parameter(set = "FullListing")
    boolean unbound;

    @Parameter(set = "SpecificBindings", mandatory = true, position = 0)
    @Alias("Key")
    @ValidateNotNullOrEmpty
    String[] chord;

    @Override
    protected void endProcessing() {
        KeyTable.sorted(wanted()).forEach(this::writeObject);
    }

    private List<KeyHandler> wanted() {
        KeyTable keys = KeyTable.of(context());
        List<KeyHandler> wanted = new ArrayList<>();
        if (chord != null) {
            Set<String> asked = new TreeSet<>();
            for (String each : chord) {
                asked.add(Chord.parse(each).toString());
            }
            keys.bound().stream().filter(key -> asked.contains(key.key())).forEach(wanted::add);
            keys.boundInCommandMode().stream()
                    .filter(key -> asked.contains(key.key()))
                    .map(GetPSReadLineKeyHandlerCommand::marked)
                    .forEach(wanted::add);
            return wanted;
        }
        if (isBound("Bound") ? bound : !unbound) {
            wanted.addAll(keys.bound());
            keys.boundInCommandMode().stream()
                    .map(GetPSReadLineKeyHandlerCommand::marked)
                    .forEach(wanted::add);
        }
        if (unbound) {
            wanted.addAll(keys.unbound());
        }
        return wanted;
    }

    /** A key of the command mode, which listings show in angle brackets. */
    private static KeyHandler marked(KeyHandler handler) {
        return new KeyHandler(
                "<" + handler.key() + ">",
                handler.function(),
                handler.description(),
                handler.group(),
                handler.script());
    }
}
