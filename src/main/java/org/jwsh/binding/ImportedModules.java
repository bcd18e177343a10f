package org.jwsh.binding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jwsh.cmdlet.CmdletModule;
import org.jwsh.runtime.CommandDiscovery;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.values.CaseFolding;

/**
 * The modules that a session has imported, and the modules of Java cmdlets that it could: a command of one of those that is
 * called by name imports its module first.
 */
public final class ImportedModules implements CommandDiscovery.Source {
    private final ExecutionContext context;
    private final CmdletModules available;
    private final Map<String, PSModuleInfo> imported = new LinkedHashMap<>();
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

    /** The imported modules, in the order in which they were imported. */
    public Collection<PSModuleInfo> all() {
        return List.copyOf(imported.values());
    }

    /** What can be imported by name. */
    public List<CmdletModule> available() {
        return available.all();
    }

    /** Makes a module known that was imported in another way. */
    public void add(PSModuleInfo module) {
        imported.put(CaseFolding.fold(module.name()), module);
    }

    /** The imported module of that name in any case. */
    public Optional<PSModuleInfo> find(String name) {
        return Optional.ofNullable(imported.get(CaseFolding.fold(name)));
    }

    /**
     * Imports the module of Java cmdlets of that name in any case; one that is imported already stays as it is.
     *
     * @return the module; empty where there is none of that name
     */
    public Optional<PSModuleInfo> importByName(String name) {
        Optional<PSModuleInfo> known = find(name);
        return known.isPresent() ? known : available.find(name).map(this::load);
    }

    /** Takes a module out of the session: its commands and what it keeps there. */
    public void remove(PSModuleInfo module) {
        module.exportedCmdlets().values().forEach(cmdlet -> context.commands().removeCmdlet(cmdlet.name()));
        module.exportedAliases()
                .values()
                .forEach(alias -> context.commands().removeAlias(alias.name(), context.globalScope()));
        imported.remove(CaseFolding.fold(module.name()));
        available.find(module.name()).ifPresent(source -> source.removed(RunningSession.of(context)));
    }

    /** The command of that name out of a module that is imported for it. */
    @Override
    public CommandInfo find(String name, ExecutionContext session) {
        String folded = CaseFolding.fold(name);
        for (CmdletModule module : available.all()) {
            if (find(module.name()).isEmpty() && exports(CmdletModules.describe(module), folded)) {
                load(module);
                return context.commands().find(name, context.globalScope());
            }
        }
        return null;
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
        add(module);
        return module;
    }
}
