package org.jwsh.commands.modules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jwsh.binding.ImportedModules;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.FunctionDefinitionAst;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.CommandDiscovery;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.program.ScriptText;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;

/** Finds commands with their module's name in front, and commands of modules on {@code PSModulePath}, which are imported then. */
public final class ModuleCommands implements CommandDiscovery.Source {
    private record Analysis(FileTime modified, Set<String> names) {}

    private final Map<Path, Analysis> analyses = new HashMap<>();

    @Override
    public CommandInfo find(String name, ExecutionContext context) {
        int backslash = name.indexOf('\\');
        if (backslash > 0 && name.indexOf('/') < 0) {
            return qualified(name.substring(0, backslash), name.substring(backslash + 1), context);
        }
        return name.indexOf('/') >= 0 || name.startsWith(".") ? null : autoLoaded(name, context);
    }

    private static CommandInfo qualified(String moduleName, String name, ExecutionContext context) {
        CmdletInfo cmdlet = context.commands().cmdlets().get(CaseFolding.fold(name));
        if (cmdlet != null && cmdlet.moduleName().equalsIgnoreCase(moduleName)) {
            return cmdlet;
        }
        Optional<PSModuleInfo> module = ImportedModules.of(context).find(moduleName);
        if (module.isEmpty()) {
            return null;
        }
        for (Scope scope = context.scope(); scope != null; scope = scope.parent()) {
            FunctionInfo function = scope.functions().get(CaseFolding.fold(name));
            if (function != null && function.module() == module.get()) {
                return function;
            }
        }
        for (FunctionInfo function : module.get().exportedFunctions().values()) {
            if (function.name().equalsIgnoreCase(name)) {
                return function;
            }
        }
        return null;
    }

    private CommandInfo autoLoaded(String name, ExecutionContext context) {
        if (isAutoLoadingOff(context)) {
            return null;
        }
        String folded = CaseFolding.fold(name);
        for (Path file : new ModuleFiles(context).available()) {
            boolean isLoaded = ScriptModules.of(context).loadedFrom(file) != null;
            if (!isLoaded && analyse(file, context).contains(folded)) {
                ScriptModules.of(context).load(file, new ImportChoice(null, null, null, null, true, List.of()));
                return context.commands().find(name, context.globalScope());
            }
        }
        return null;
    }

    private static boolean isAutoLoadingOff(ExecutionContext context) {
        Object preference = context.scope().lookup("psmoduleautoloadingpreference");
        return preference != null
                && preference != Scope.NULL
                && preference.toString().equalsIgnoreCase("None");
    }

    private Set<String> analyse(Path file, ExecutionContext context) {
        try {
            FileTime modified = Files.getLastModifiedTime(file);
            Analysis known = analyses.get(file);
            if (known == null || !known.modified.equals(modified)) {
                known = new Analysis(modified, names(file, context));
                analyses.put(file, known);
            }
            return known.names;
        } catch (IOException | NetException unreadable) {
            return Set.of();
        }
    }

    private static Set<String> names(Path file, ExecutionContext context) throws IOException {
        Set<String> names = new HashSet<>();
        if (!file.toString().endsWith(".psd1")) {
            addDefinitions(file, names);
            return names;
        }
        Manifest manifest = Manifest.read(file, context);
        List<String> listed = manifest.texts("FunctionsToExport");
        if (manifest.texts("AliasesToExport") != null) {
            manifest.texts("AliasesToExport").forEach(alias -> names.add(CaseFolding.fold(alias)));
        }
        if (listed != null && listed.stream().noneMatch(WildcardPattern::hasWildcards)) {
            listed.forEach(function -> names.add(CaseFolding.fold(function)));
        } else if (manifest.root() != null) {
            addDefinitions(file.resolveSibling(manifest.root()), names);
        }
        return names;
    }

    private static void addDefinitions(Path file, Set<String> names) throws IOException {
        ScriptBlockAst script = Parser.parse(new ScriptSource(file.toString(), ScriptText.read(file)))
                .script();
        addDefinitions(script, names, 0);
    }

    private static void addDefinitions(Ast node, Set<String> names, int depth) {
        if (node instanceof FunctionDefinitionAst function) {
            names.add(CaseFolding.fold(function.name()));
        } else if (depth < 4) {
            node.children().forEach(child -> addDefinitions(child, names, depth + 1));
        }
    }
}
