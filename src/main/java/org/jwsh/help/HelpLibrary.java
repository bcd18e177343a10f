package org.jwsh.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.CmdletModule;
import org.jwsh.cmdlet.PSCmdlet;

/** Joins what the cmdlet classes say with what has been written about them. */
public final class HelpLibrary {
    private record Documented(Class<? extends PSCmdlet> type, List<String> modules) {}

    private final Map<String, Documented> cmdlets = new TreeMap<>();
    private final Function<String, Optional<String>> prose;

    /**
     * A library over some modules.
     *
     * @param modules those of the same cmdlet class in the order in which pages show them
     * @param prose gives the text of a command's file in {@code help/cmdlets}
     */
    public HelpLibrary(Iterable<? extends CmdletModule> modules, Function<String, Optional<String>> prose) {
        this.prose = prose;
        for (CmdletModule module : modules) {
            for (CmdletModule.Entry entry : module.cmdlets()) {
                Cmdlet cmdlet = entry.type().getAnnotation(Cmdlet.class);
                cmdlets.computeIfAbsent(
                                fold(CmdletFacts.nameOf(cmdlet)),
                                name -> new Documented(entry.type(), new ArrayList<>()))
                        .modules()
                        .add(module.name());
            }
        }
    }

    /** The names of the commands that have prose, sorted. */
    public List<String> documentedNames() {
        return cmdlets.values().stream()
                .map(documented -> CmdletFacts.nameOf(documented.type().getAnnotation(Cmdlet.class)))
                .filter(name -> prose.apply(name).isPresent())
                .toList();
    }

    /** The help of a command in any case; empty for a command of other modules. A command without prose has help without it. */
    public Optional<CommandHelp> find(String commandName) {
        return Optional.ofNullable(cmdlets.get(fold(commandName))).map(this::help);
    }

    /** The attributes at the top of a command's prose. */
    public Map<String, String> attributes(String commandName) {
        return prose.apply(commandName)
                .map(ProseReader::read)
                .map(Prose::attributes)
                .orElseGet(LinkedHashMap::new);
    }

    private CommandHelp help(Documented documented) {
        CmdletFacts facts = new CmdletFacts(documented.type());
        Prose text = prose.apply(facts.name()).map(ProseReader::read).orElse(Prose.NONE);
        return new CommandHelp(
                facts.name(),
                facts.aliases(),
                text.synopsis(),
                text.description(),
                facts.syntax(),
                facts.parameters(text),
                text.inputs(),
                text.outputs(),
                text.notes(),
                text.examples(),
                text.links(),
                documented.modules());
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
