package org.jwsh.binding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jwsh.cmdlet.CmdletModule;
import org.jwsh.runtime.CommandDiscovery;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.SessionState;
import org.jwsh.values.CaseFolding;

/**
 * The modules that a session has loaded, and the modules of Java cmdlets that it could: a command of one of those that is
 * called by name imports its module first. Each state, that of the session and that of each module, knows what it imported
 * itself; what is loaded is known here.
 */
public final class ImportedModules implements CommandDiscovery.Source {
    private final ExecutionContext context;
    private final CmdletModules available;
    private final Set<PSModuleInfo> loaded = new LinkedHashSet<>();
    private Collection<PSModuleInfo> builtIn = List.of();
    private Consumer<CmdletModule> whenImported = module -> {};

    private ImportedModules(ExecutionContext context) {
        this.context = context;
        this.available = new CmdletModules(ImportedModules.class.getClassLoader());
    }

    /** The modules of a session. */
    public static ImportedModules of(ExecutionContext context) {
        return context.service(ImportedModules.class, () -> new ImportedModules(context));
    }

    /** Lets something be done with each module of Java cmdlets that is imported from now on. */
    public void whenImported(Consumer<CmdletModule> action) {
        whenImported = action;
    }

    /** Says which modules the shell's own cmdlets belong to: they count as imported once one of their cmdlets was looked up. */
    public void builtIn(Collection<PSModuleInfo> modules) {
        builtIn = modules;
    }

    /** The modules of the shell's own cmdlets but the core, imported or not. */
    public List<PSModuleInfo> builtIn() {
        return builtIn.stream()
                .filter(module -> !module.name().equals(CommandDiscovery.CORE))
                .toList();
    }

    private List<PSModuleInfo> builtInLoaded() {
        return builtIn().stream()
                .filter(module -> context.commands().isLoaded(module.name()))
                .toList();
    }

    /** All modules of the session, those that only other modules imported among them, in the order in which they were loaded. */
    public Collection<PSModuleInfo> loaded() {
        List<PSModuleInfo> all = new ArrayList<>(builtInLoaded());
        all.addAll(loaded);
        return all;
    }

    /** The modules that the code running now sees: those its own module imported, and those of the session; by name. */
    public List<PSModuleInfo> imported() {
        Set<PSModuleInfo> found =
                new LinkedHashSet<>(context.scope().sessionState().modules());
        found.addAll(context.globalState().modules());
        found.addAll(builtInLoaded());
        List<PSModuleInfo> sorted = new ArrayList<>(found);
        sorted.sort((one, other) -> CaseFolding.fold(one.name()).compareTo(CaseFolding.fold(other.name())));
        return sorted;
    }

    /** What can be imported by name. */
    public List<CmdletModule> available() {
        return available.all();
    }

    /** Makes a module known to the state that imported it; within a module it becomes a nested module of that one. */
    public void add(PSModuleInfo module, SessionState importer) {
        loaded.add(module);
        importer.modules().add(module);
        if (importer.module() != null && !importer.module().nestedModules().contains(module)) {
            importer.module().nestedModules().add(module);
        }
    }

    /** Whether the session or a module has imported a module. */
    public boolean isImportedAnywhere(PSModuleInfo module) {
        return context.globalState().modules().contains(module)
                || loaded.stream()
                        .anyMatch(other -> other.sessionState() != null
                                && other.sessionState().modules().contains(module));
    }

    /** The module of that name in any case that the code running now sees, the latest imported first. */
    public Optional<PSModuleInfo> find(String name) {
        String folded = CaseFolding.fold(name);
        return imported().reversed().stream()
                .filter(module -> CaseFolding.fold(module.name()).equals(folded))
                .findFirst();
    }

    /**
     * Imports the module of Java cmdlets of that name in any case; one that is imported already stays as it is.
     *
     * @return the module; empty where there is none of that name
     */
    public Optional<PSModuleInfo> importByName(String name) {
        Optional<PSModuleInfo> known = find(name);
        if (known.isEmpty()) {
            known = builtIn().stream()
                    .filter(module -> module.name().equalsIgnoreCase(name))
                    .findFirst();
            known.ifPresent(module -> context.commands().load(module.name()));
        }
        return known.isPresent() ? known : available.find(name).map(this::load);
    }

    /** Takes a module out of the session: the Java cmdlets that only it brought, and what it keeps there. */
    public void remove(PSModuleInfo module) {
        if (builtIn.contains(module)) {
            context.commands().unload(module.name());
            return;
        }
        loaded.remove(module);
        context.globalState().modules().remove(module);
        for (PSModuleInfo other : loaded) {
            other.nestedModules().remove(module);
            if (other.sessionState() != null) {
                other.sessionState().modules().remove(module);
            }
        }
        module.exportedCmdlets().values().stream()
                .filter(cmdlet -> cmdlet.module() == module)
                .forEach(cmdlet -> context.commands().removeCmdlet(cmdlet.name()));
        if (module.kind() == PSModuleInfo.Kind.Binary) {
            module.exportedAliases()
                    .values()
                    .forEach(alias -> context.commands().removeAlias(alias.name(), context.globalScope()));
            available.find(module.name()).ifPresent(source -> source.removed(RunningSession.of(context)));
        }
    }

    /** The command of that name out of a module that is imported for it. */
    @Override
    public CommandInfo find(String name, ExecutionContext session) {
        if (!context.commands().importsModules("none", "modulequalified")) {
            return null;
        }
        String folded = CaseFolding.fold(name);
        for (CmdletModule module : available.all()) {
            if (find(module.name()).isEmpty() && exports(CmdletModules.describe(module), folded)) {
                load(module);
                return context.commands().find(name, context.globalScope());
            }
        }
        return null;
    }

    @Override
    public List<CommandInfo> notImported(ExecutionContext session, Predicate<String> modules) {
        List<CommandInfo> found = new ArrayList<>();
        for (CmdletModule module : available.named(modules)) {
            if (find(module.name()).isEmpty()) {
                found.addAll(CmdletModules.describe(module).exportedCmdlets().values());
            }
        }
        return found;
    }

    private static boolean exports(PSModuleInfo module, String folded) {
        return module.exportedCmdlets().keySet().stream().map(CaseFolding::fold).anyMatch(folded::equals)
                || module.exportedAliases().keySet().stream()
                        .map(CaseFolding::fold)
                        .anyMatch(folded::equals);
    }

    private PSModuleInfo load(CmdletModule source) {
        source.imported(RunningSession.of(context));
        whenImported.accept(source);
        PSModuleInfo module = CmdletModules.describe(source);
        module.exportedCmdlets().values().forEach(context.commands()::add);
        module.exportedAliases().values().forEach(alias -> context.commands().define(alias, context.globalScope()));
        add(module, context.globalState());
        return module;
    }
}
