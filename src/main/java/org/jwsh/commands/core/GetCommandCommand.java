package org.jwsh.commands.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jwsh.binding.CommandLookup;
import org.jwsh.binding.CommandMetadata;
import org.jwsh.binding.CommandWithArguments;
import org.jwsh.binding.ParameterMetadata;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowEmptyCollection;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.modules.ModuleFiles;
import org.jwsh.commands.modules.ModuleSpecification;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.CommandDiscovery;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.CommandVisibility;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.runtime.program.PathCommands;
import org.jwsh.values.EnumValue;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.WildcardPattern;

/** Finds commands by name, kind, module or parameter. */
@Cmdlet(verb = "Get", noun = "Command", aliases = "gcm", defaultParameterSet = "CmdletSet")
@OutputType({
    "System.Management.Automation.AliasInfo",
    "System.Management.Automation.ApplicationInfo",
    "System.Management.Automation.FunctionInfo",
    "System.Management.Automation.CmdletInfo",
    "System.Management.Automation.ExternalScriptInfo",
    "System.Management.Automation.FilterInfo",
    "System.String",
    "System.Management.Automation.PSObject"
})
public final class GetCommandCommand extends BuiltInCmdlet {
    @Parameter(set = "AllCommandSet", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] name;

    @Parameter(set = "CmdletSet", valueFromPipelineByPropertyName = true)
    String[] verb;

    @Parameter(set = "CmdletSet", valueFromPipelineByPropertyName = true)
    String[] noun;

    @Parameter(valueFromPipelineByPropertyName = true)
    @Alias("PSSnapin")
    String[] module;

    @Parameter
    String[] excludeModule;

    @Parameter(valueFromPipelineByPropertyName = true)
    @ParameterType("Microsoft.PowerShell.Commands.ModuleSpecification[]")
    Object[] fullyQualifiedModule;

    @Parameter(set = "AllCommandSet", valueFromPipelineByPropertyName = true)
    @Alias("Type")
    @ParameterType("System.Management.Automation.CommandTypes")
    EnumValue commandType;

    @Parameter(valueFromPipelineByPropertyName = true)
    int totalCount = -1;

    @Parameter(valueFromPipelineByPropertyName = true)
    boolean syntax;

    @Parameter
    boolean showCommandInfo;

    @Parameter(position = 1, valueFromRemainingArguments = true)
    @Alias("Args")
    @AllowNull
    @AllowEmptyCollection
    Object[] argumentList;

    @Parameter(valueFromPipelineByPropertyName = true)
    boolean all;

    @Parameter(valueFromPipelineByPropertyName = true)
    boolean listImported;

    @Parameter
    @ValidateNotNullOrEmpty
    String[] parameterName;

    @Parameter
    @ParameterType("System.Management.Automation.PSTypeName[]")
    @ValidateNotNullOrEmpty
    Object[] parameterType;

    @Parameter(set = "AllCommandSet")
    boolean useFuzzyMatching;

    @Parameter(set = "AllCommandSet")
    @ParameterType("System.UInt32")
    Object fuzzyMinimumDistance;

    @Parameter(set = "AllCommandSet", valueFromPipelineByPropertyName = true)
    boolean useAbbreviationExpansion;

    private static final int USUAL_DISTANCE = 5;

    /** Whether the commands of a module are wanted, by its name. */
    private final Map<String, Boolean> modules = new HashMap<>();

    private int written;

    @Override
    protected void processRecord() {
        modules.clear();
        if (name == null) {
            boolean parts = verb != null || noun != null;
            boolean noAliases = module != null && commandType == null;
            for (CommandInfo command : everything()) {
                boolean passed = parts && !hasParts(command) || noAliases && command instanceof AliasInfo;
                if (!passed && isWanted(command)) {
                    write(command);
                }
            }
            if (commandType != null && !parts && module == null) {
                programs(any -> true).stream().filter(this::isWanted).forEach(this::write);
            }
            return;
        }
        for (String each : name) {
            if (useFuzzyMatching || useAbbreviationExpansion) {
                writeSimilar(each);
            } else if (WildcardPattern.hasWildcards(each) && ModuleFiles.isPath(each)) {
                writeAt(each.replace('\\', '/'));
            } else if (WildcardPattern.hasWildcards(each)) {
                WildcardPattern pattern = WildcardPattern.of(each, true);
                Stream.concat(
                                everything().stream().filter(c -> pattern.isMatch(c.name())),
                                programs(pattern::isMatch).stream())
                        .filter(this::isWanted)
                        .forEach(this::write);
            } else {
                writeNamed(each);
            }
        }
    }

    /** The script or program that is the only one to match a path. */
    private void writeAt(String path) {
        CommandInfo found = context()
                .service(PathCommands.class, PathCommands::new)
                .matching(SessionLocation.of(context()).resolve(path), context());
        if (found != null && isWanted(found)) {
            write(found);
        }
    }

    /** The commands whose names are near to a name, the nearest first, or that it abbreviates. */
    private void writeSimilar(String wanted) {
        int farthest = fuzzyMinimumDistance == null
                ? USUAL_DISTANCE
                : ((Number) LanguagePrimitives.convertTo(fuzzyMinimumDistance, NetTypes.INT)).intValue();
        List<CommandInfo> similar = new ArrayList<>();
        for (CommandInfo command : everything()) {
            boolean near = useFuzzyMatching && CommandDistance.between(wanted, command.name()) <= farthest;
            boolean abbreviated = useAbbreviationExpansion && CommandDistance.abbreviates(wanted, command.name());
            if ((near || abbreviated) && isWanted(command)) {
                similar.add(command);
            }
        }
        similar.sort(java.util.Comparator.comparingInt(c -> CommandDistance.between(wanted, c.name())));
        similar.forEach(this::write);
    }

    private void writeNamed(String wanted) {
        List<CommandInfo> found = named(wanted).stream().filter(this::isWanted).toList();
        if (found.isEmpty()) {
            NetException missing = CommandDiscovery.notFound(wanted);
            writeError(missing.errorRecord());
            return;
        }
        boolean every = all || totalCount >= 0 || commandType != null || module != null || fullyQualifiedModule != null;
        found.stream().limit(every ? Long.MAX_VALUE : 1).forEach(this::write);
    }

    private List<CommandInfo> programs(String name) {
        return all || commandType != null
                ? context().service(PathCommands.class, PathCommands::new).findAll(name, context())
                : List.of();
    }

    private List<CommandInfo> programs(Predicate<String> names) {
        boolean wanted = commandType == null || isOfType("Application") || isOfType("ExternalScript");
        return wanted && module == null
                ? context().service(PathCommands.class, PathCommands::new).findAll(names, context())
                : List.of();
    }

    private Set<CommandInfo> named(String wanted) {
        int slash = wanted.indexOf('\\');
        String plain = slash > 0 ? wanted.substring(slash + 1) : wanted;
        Set<CommandInfo> found = new LinkedHashSet<>();
        add(imported(), plain, found);
        CommandInfo first = context().commands().find(wanted, caller().scope);
        if (first != null) {
            Set<CommandInfo> ordered = new LinkedHashSet<>(List.of(first));
            found.removeIf(each ->
                    each instanceof CmdletInfo cmdlet && !context().commands().isLoaded(cmdlet));
            ordered.addAll(found);
            if (!ModuleFiles.isPath(plain)) {
                programs(plain).stream()
                        .filter(program -> !first.definition().equals(program.definition()))
                        .forEach(ordered::add);
            }
            return ordered;
        }
        add(notImported(), plain, found);
        return found;
    }

    private static void add(List<CommandInfo> commands, String name, Set<CommandInfo> found) {
        for (CommandInfo each : commands) {
            if (each.name().equalsIgnoreCase(name)) {
                found.add(each);
            }
        }
    }

    private List<CommandInfo> everything() {
        List<CommandInfo> found = imported();
        found.addAll(notImported());
        return found;
    }

    private List<CommandInfo> notImported() {
        return listImported ? List.of() : context().commands().notImported(owner -> matches(module, owner));
    }

    /** Aliases, functions and cmdlets that the caller sees, each kind by name. */
    private List<CommandInfo> imported() {
        List<CommandInfo> aliases = new ArrayList<>();
        List<CommandInfo> functions = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        for (Scope scope = caller().scope; scope != null; scope = scope.parent()) {
            scope.aliases().forEach((folded, alias) -> addOnce(aliases, alias, "a:" + folded, known));
            scope.functions().forEach((folded, function) -> addOnce(functions, function, "f:" + folded, known));
        }
        List<CommandInfo> found = sorted(aliases);
        found.addAll(sorted(functions));
        found.addAll(sorted(new ArrayList<>(context().commands().cmdlets().values())));
        return found;
    }

    private static void addOnce(List<CommandInfo> list, CommandInfo command, String key, Set<String> known) {
        if (known.add(key)) {
            list.add(command);
        }
    }

    private static List<CommandInfo> sorted(List<CommandInfo> commands) {
        commands.sort((a, b) -> a.name().compareToIgnoreCase(b.name()));
        return commands;
    }

    private boolean hasParts(CommandInfo command) {
        int dash = command.name().indexOf('-');
        return dash > 0
                && !(command instanceof AliasInfo)
                && matches(verb, command.name().substring(0, dash))
                && matches(noun, command.name().substring(dash + 1));
    }

    private boolean isWanted(CommandInfo command) {
        String owner = command.module() == null ? "" : command.module().name();
        return isOfWantedModule(owner)
                && isOfModule(command)
                && isOfType(command)
                && hasParameter(command)
                && hasParameterType(command);
    }

    /** Found out once for each module: most commands share theirs with many. */
    private boolean isOfWantedModule(String owner) {
        Boolean known = modules.get(owner);
        if (known == null) {
            known = matches(module, owner) && (excludeModule == null || !matches(excludeModule, owner));
            modules.put(owner, known);
        }
        return known;
    }

    private boolean isOfType(CommandInfo command) {
        return commandType == null || isOfType(command.type().name());
    }

    private boolean isOfType(String type) {
        return commandType.hasFlag((EnumValue) enumValue("System.Management.Automation.CommandTypes", type));
    }

    private boolean hasParameter(CommandInfo command) {
        if (parameterName == null) {
            return true;
        }
        CommandInfo target = command instanceof AliasInfo alias ? CommandLookup.targetOrNull(alias) : command;
        return target != null
                && CommandMetadata.of(target).parameters().stream().anyMatch(this::isNamed);
    }

    private boolean isOfModule(CommandInfo command) {
        return fullyQualifiedModule == null
                || command.module() != null
                        && Arrays.stream(fullyQualifiedModule)
                                .map(ModuleSpecification::of)
                                .anyMatch(wanted -> wanted.matches(command.module()));
    }

    private boolean hasParameterType(CommandInfo command) {
        CommandInfo target = command instanceof AliasInfo alias ? CommandLookup.targetOrNull(alias) : command;
        return parameterType == null
                || target != null
                        && CommandMetadata.of(target).parameters().stream().anyMatch(this::isOfWantedType);
    }

    private boolean isOfWantedType(ParameterMetadata parameter) {
        for (Object wanted : parameterType) {
            Object type = PSObject.unwrap(wanted);
            String typeName = type instanceof NetType given ? given.fullName() : String.valueOf(type);
            if (parameter.type().fullName().equalsIgnoreCase(typeName)
                    || parameter.type().displayName().equalsIgnoreCase(typeName)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(ParameterMetadata parameter) {
        return matches(parameterName, parameter.name())
                || parameter.aliases().stream().anyMatch(a -> matches(parameterName, a));
    }

    private static boolean matches(String[] patterns, String text) {
        return patterns == null
                || Arrays.stream(patterns)
                        .anyMatch(p -> WildcardPattern.of(p, true).isMatch(text));
    }

    private void write(CommandInfo command) {
        if (caller().scope.sessionState().module() == null && !CommandVisibility.allows(context(), command.name())) {
            return;
        }
        if (totalCount >= 0 && written >= totalCount) {
            return;
        }
        written++;
        CommandInfo shown = argumentList == null ? command : CommandWithArguments.of(command, caller(), argumentList);
        if (showCommandInfo) {
            writeObject(CommandDescription.of(shown));
        } else if (!syntax) {
            writeObject(shown);
        } else if (shown instanceof AliasInfo alias) {
            writeObject(syntaxOf(alias));
        } else {
            writeObject(CommandLookup.syntax(shown));
        }
    }

    private static String syntaxOf(AliasInfo alias) {
        CommandInfo target = CommandLookup.target(alias);
        return alias.name() + " (alias) -> " + target.name() + "\n"
                + CommandLookup.syntax(alias.name(), CommandMetadata.of(target));
    }
}
