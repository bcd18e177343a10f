package org.jwsh.runtime;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.types.Delegate;

/**
 * Finds commands by name: aliases and functions along the scopes, cmdlets, then what further sources know (modules that load
 * on first use, scripts and programs on the path). Call sites keep what they found for as long as {@link #version} stays.
 */
public final class CommandDiscovery {

    /** A further place to look for commands, asked in order after aliases, functions and cmdlets. */
    public interface Source {
        /** The command of that name, or null. */
        CommandInfo find(String name, ExecutionContext context);

        /** Why a name was not found, where there is more to say than that; null where there is not. */
        default NetException missing(String name, ExecutionContext context) {
            return null;
        }

        /** The commands that a lookup would first have to import a module for, of the modules whose names are wanted. */
        default List<CommandInfo> notImported(ExecutionContext context, Predicate<String> modules) {
            return List.of();
        }
    }

    private static final String DEFAULT_VERB = "Get-";
    public static final String CORE = "Microsoft.PowerShell.Core";

    private final ExecutionContext context;
    private final Map<String, CmdletInfo> cmdlets = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();
    private final Set<String> loaded = new HashSet<>(Set.of(CORE));
    private final Map<CommandLookupEvent.Moment, Delegate> actions = new EnumMap<>(CommandLookupEvent.Moment.class);
    private final Set<String> asking = new HashSet<>();
    private Source programs;
    private int version;

    CommandDiscovery(ExecutionContext context) {
        this.context = context;
    }

    /** Counts the changes of what names mean: while it stays, so does the outcome of a lookup from the same session state. */
    public int version() {
        return actions.isEmpty() ? version : ++version;
    }

    /** The action that is asked at a moment of each lookup, or null. */
    public Delegate action(CommandLookupEvent.Moment moment) {
        return actions.get(moment);
    }

    /** Sets what is asked at a moment of each lookup; null for nothing. */
    public void action(CommandLookupEvent.Moment moment, Delegate action) {
        if (action == null) {
            actions.remove(moment);
        } else {
            actions.put(moment, action);
        }
        changed();
    }

    /** Makes all call sites look again. */
    public void changed() {
        version++;
    }

    /** Adds a cmdlet; one of the same name gives way. */
    public void add(CmdletInfo cmdlet) {
        cmdlets.put(CaseFolding.fold(cmdlet.name()), cmdlet);
        changed();
    }

    public void removeCmdlet(String name) {
        cmdlets.remove(CaseFolding.fold(name));
        changed();
    }

    /** The cmdlets of the session. */
    public Map<String, CmdletInfo> cmdlets() {
        return cmdlets;
    }

    public void add(Source source) {
        sources.add(source);
        changed();
    }

    /** Defines a function in a scope. */
    public void define(FunctionInfo function, Scope scope) {
        scope.define(function);
        changed();
    }

    /** Defines an alias in a scope. */
    public void define(AliasInfo alias, Scope scope) {
        scope.define(alias);
        changed();
    }

    public boolean removeFunction(String name, Scope scope) {
        changed();
        return scope.removeFunction(CaseFolding.fold(name));
    }

    public boolean removeAlias(String name, Scope scope) {
        changed();
        return scope.removeAlias(CaseFolding.fold(name));
    }

    /** The alias of that name as a scope sees it, or null. */
    public AliasInfo alias(String name, Scope from) {
        String folded = CaseFolding.fold(name);
        for (Scope s = from; s != null; s = s.parent()) {
            AliasInfo found = s.aliases().get(folded);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The function of that name as a scope sees it, or null. */
    public FunctionInfo function(String name, Scope from) {
        String folded = CaseFolding.fold(name);
        for (Scope s = from; s != null; s = s.parent()) {
            FunctionInfo found = s.functions().get(folded);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The commands of modules that are there, but not imported; none where modules are not imported by themselves. */
    public List<CommandInfo> notImported() {
        return notImported(name -> true);
    }

    /** The same of modules whose names are wanted: others are not looked into. */
    public List<CommandInfo> notImported(Predicate<String> modules) {
        List<CommandInfo> found = new ArrayList<>();
        if (importsModules("none", "modulequalified")) {
            sources.forEach(source -> found.addAll(source.notImported(context, modules)));
        }
        return found;
    }

    /** Whether the session imports modules by themselves: $PSModuleAutoLoadingPreference is none of some folded values. */
    public boolean importsModules(String... unless) {
        Object preference = context.scope().lookup("psmoduleautoloadingpreference");
        return preference == null || !List.of(unless).contains(CaseFolding.fold(preference.toString()));
    }

    /** The command that a name means, aliases not followed, or null. */
    public CommandInfo find(String name, Scope from) {
        AliasInfo alias = alias(name, from);
        if (alias != null) {
            return alias;
        }
        FunctionInfo function = function(name, from);
        if (function != null) {
            return function;
        }
        CmdletInfo cmdlet = cmdlets.get(CaseFolding.fold(name));
        if (cmdlet != null) {
            return loading(cmdlet, name);
        }
        for (Source source : sources) {
            CommandInfo found = source.find(name, context);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A cmdlet, whose module counts as loaded from now on; a program of its name comes first as long as it does not. */
    private CommandInfo loading(CmdletInfo cmdlet, String name) {
        if (isLoaded(cmdlet)) {
            return cmdlet;
        }
        if (programs.find(name, context) instanceof ApplicationInfo program) {
            return program;
        }
        loaded.add(cmdlet.moduleName());
        return cmdlet;
    }

    /** Whether a module of the shell's own cmdlets was asked for a cmdlet, or loaded by its name. */
    public boolean isLoaded(String moduleName) {
        return loaded.contains(moduleName);
    }

    public void load(String moduleName) {
        loaded.add(moduleName);
    }

    /** Takes a module of the shell's own cmdlets for one that is not loaded yet: the next call of one of them loads it. */
    public void unload(String moduleName) {
        loaded.remove(moduleName);
    }

    /** Whether the module of a cmdlet is loaded: that of the core is, others are when one of their cmdlets is looked up. */
    public boolean isLoaded(CmdletInfo cmdlet) {
        return programs == null || loaded.contains(cmdlet.moduleName());
    }

    /** Says where programs are found. */
    public void programs(Source source) {
        programs = source;
    }

    /**
     * The command that a call of a name runs, aliases followed.
     *
     * @throws NetException of type CommandNotFoundException
     */
    public CommandInfo resolve(String name, Scope from) {
        if (actions.isEmpty()) {
            return search(name, from);
        }
        CommandLookupEvent early = ask(CommandLookupEvent.Moment.BEFORE, name, null);
        if (early != null && early.command() != null && early.isSearchStopped()) {
            return early.command();
        }
        try {
            CommandInfo found = search(name, from);
            CommandLookupEvent known = ask(CommandLookupEvent.Moment.FOUND, name, found);
            return known == null || known.command() == null ? found : known.command();
        } catch (NetException missing) {
            CommandLookupEvent late = ask(CommandLookupEvent.Moment.NOT_FOUND, name, null);
            if (late == null || late.command() == null) {
                throw missing;
            }
            return late.command();
        }
    }

    /** Asks the action of a moment, which is not asked about a name while it deals with that very name; null where it is not. */
    private CommandLookupEvent ask(CommandLookupEvent.Moment moment, String name, CommandInfo found) {
        Delegate action = actions.get(moment);
        String turn = moment + CaseFolding.fold(name);
        if (action == null || !asking.add(turn)) {
            return null;
        }
        try {
            CommandLookupEvent lookup = new CommandLookupEvent(name, found);
            lookup.ask(action);
            return lookup;
        } finally {
            asking.remove(turn);
        }
    }

    private CommandInfo search(String name, Scope from) {
        CommandInfo found = find(name, from);
        if (found == null && name.indexOf('-') < 0 && name.indexOf('/') < 0 && name.indexOf('\\') < 0) {
            found = find(DEFAULT_VERB + name, from);
        }
        String target = name;
        for (int hops = 0; found instanceof AliasInfo alias && hops < 64; hops++) {
            target = alias.definition();
            CommandInfo next = find(target, from);
            if (next == alias) {
                break;
            }
            found = next;
        }
        if (found == null || found instanceof AliasInfo) {
            throw missing(target);
        }
        return found;
    }

    private NetException missing(String name) {
        for (Source source : sources) {
            NetException reason = source.missing(name, context);
            if (reason != null) {
                return reason;
            }
        }
        return notFound(name);
    }

    /** PowerShell's error for a name that means nothing. */
    public static NetException notFound(String name) {
        String message = "The term '" + name
                + "' is not recognized as a name of a cmdlet, function, script file, or executable program.\n"
                + "Check the spelling of the name, or if a path was included, verify that the path is correct and try"
                + " again.";
        NetException exception = NetException.of("System.Management.Automation.CommandNotFoundException", message)
                .withRecord("CommandNotFoundException", ErrorCategory.ObjectNotFound, name);
        exception.with("CommandName", name);
        return exception;
    }
}
