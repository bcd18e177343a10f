package org.jwsh.commands.modules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.ast.ArrayLiteralAst;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.CommandParameterAst;
import org.jwsh.language.ast.FunctionDefinitionAst;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.program.ScriptText;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;

/**
 * What a module will export as far as its text tells, without running it. An analysis is kept for as long as the files it read
 * stay as they are.
 */
public final class ModuleAnalysis {
    /**
     * What a module will export.
     *
     * @param aliases the alias and the command it stands for
     */
    public record Exports(Set<String> functions, Set<String> cmdlets, Map<String, String> aliases) {
        static final Exports NONE = new Exports(Set.of(), Set.of(), Map.of());

        /** Whether a command of that folded name is among them. */
        boolean contains(String folded) {
            return functions.stream().anyMatch(name -> CaseFolding.fold(name).equals(folded))
                    || cmdlets.stream().anyMatch(name -> CaseFolding.fold(name).equals(folded))
                    || aliases.keySet().stream()
                            .anyMatch(name -> CaseFolding.fold(name).equals(folded));
        }
    }

    private record Known(Map<Path, FileTime> read, Exports exports) {
        boolean isCurrent() {
            return read.entrySet().stream().allMatch(file -> file.getValue().equals(modified(file.getKey())));
        }
    }

    private static final int DEEPEST = 4;

    private final ExecutionContext context;
    private final Map<Path, Known> known = new HashMap<>();

    private ModuleAnalysis(ExecutionContext context) {
        this.context = context;
    }

    /** The analyses of a session. */
    public static ModuleAnalysis of(ExecutionContext context) {
        return context.service(ModuleAnalysis.class, () -> new ModuleAnalysis(context));
    }

    /** What the module in a file will export; nothing where the file says nothing that can be understood. */
    public Exports exports(Path file) {
        Known found = known.get(file);
        if (found == null || !found.isCurrent()) {
            Map<Path, FileTime> read = new LinkedHashMap<>();
            found = new Known(read, analyse(file, read, 0));
            known.put(file, found);
        }
        return found.exports();
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private Exports analyse(Path file, Map<Path, FileTime> read, int depth) {
        read.put(file, modified(file));
        try {
            if (file.toString().endsWith(".psd1")) {
                return ofManifest(Manifest.read(file, context), read, depth);
            }
            return file.toString().endsWith(".dll") ? Exports.NONE : ofScript(file);
        } catch (IOException | NetException unreadable) {
            return Exports.NONE;
        }
    }

    private Exports ofManifest(Manifest manifest, Map<Path, FileTime> read, int depth) {
        List<String> functions = manifest.texts("FunctionsToExport");
        List<String> cmdlets = manifest.texts("CmdletsToExport");
        List<String> aliases = manifest.texts("AliasesToExport");
        boolean listed = isListed(functions) && isListed(aliases);
        Exports inside = listed || depth > DEEPEST ? Exports.NONE : insideOf(manifest, read, depth);
        Set<String> allFunctions = chosen(functions, inside.functions());
        Set<String> allCmdlets = chosen(cmdlets, inside.cmdlets());
        Map<String, String> allAliases = new LinkedHashMap<>();
        chosen(aliases, inside.aliases().keySet())
                .forEach(alias -> allAliases.put(alias, inside.aliases().getOrDefault(alias, "")));
        return new Exports(prefixed(allFunctions, manifest), prefixed(allCmdlets, manifest), allAliases);
    }

    private static Set<String> prefixed(Set<String> names, Manifest manifest) {
        String prefix = manifest.text("DefaultCommandPrefix");
        if (prefix == null || prefix.isEmpty()) {
            return names;
        }
        Set<String> changed = new LinkedHashSet<>();
        names.forEach(name -> changed.add(ImportChoice.ALL.withPrefix(prefix).named(name)));
        return changed;
    }

    private static boolean isListed(List<String> patterns) {
        return patterns != null && patterns.stream().noneMatch(WildcardPattern::hasWildcards);
    }

    /** The names that a manifest lists, and those found in its modules that its patterns match. */
    private static Set<String> chosen(List<String> patterns, Set<String> inside) {
        Set<String> found = new LinkedHashSet<>();
        if (patterns == null) {
            found.addAll(inside);
            return found;
        }
        for (String pattern : patterns) {
            if (!WildcardPattern.hasWildcards(pattern)) {
                found.add(pattern);
                continue;
            }
            WildcardPattern wildcard = WildcardPattern.of(pattern, true);
            inside.stream().filter(wildcard::isMatch).forEach(found::add);
        }
        return found;
    }

    private Exports insideOf(Manifest manifest, Map<Path, FileTime> read, int depth) {
        Exports all = new Exports(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashMap<>());
        List<String> parts = new ArrayList<>();
        manifest.modules("NestedModules").forEach(nested -> parts.add(nested.name()));
        if (manifest.root() != null) {
            parts.add(manifest.root());
        }
        for (String part : parts) {
            Path file = ModuleLoader.withExtension(manifest.beside(part));
            if (file != null) {
                Exports inner = analyse(file, read, depth + 1);
                all.functions().addAll(inner.functions());
                all.cmdlets().addAll(inner.cmdlets());
                all.aliases().putAll(inner.aliases());
            }
        }
        return all;
    }

    private static Exports ofScript(Path file) throws IOException {
        ScriptBlockAst script = Parser.parse(new ScriptSource(file.toString(), ScriptText.read(file)))
                .script();
        ScriptExports found = new ScriptExports();
        found.visit(script);
        return found.exports();
    }

    /** Walks over a script outside of its functions. */
    private static final class ScriptExports {
        private final Set<String> functions = new LinkedHashSet<>();
        private final Map<String, String> aliases = new LinkedHashMap<>();
        private List<String> saidFunctions;
        private List<String> saidAliases;

        void visit(Ast node) {
            if (node instanceof FunctionDefinitionAst function) {
                functions.add(function.name().substring(function.name().indexOf(':') + 1));
                return;
            }
            if (node instanceof CommandAst command
                    && command.elements().getFirst() instanceof StringConstantExpressionAst name) {
                visit(CaseFolding.fold(name.value()), command);
            }
            node.children().forEach(this::visit);
        }

        private void visit(String command, CommandAst call) {
            switch (command) {
                case "set-alias", "new-alias", "sal", "nal" -> {
                    List<String> name = argument(call, "name", 0);
                    List<String> value = argument(call, "value", 1);
                    if (!name.isEmpty()) {
                        aliases.put(name.getFirst(), value.isEmpty() ? "" : value.getFirst());
                    }
                }
                case "export-modulemember" -> {
                    saidFunctions = added(saidFunctions, argument(call, "function", 0));
                    saidAliases = added(saidAliases, argument(call, "alias", -1));
                }
                default -> {}
            }
        }

        private static List<String> added(List<String> before, List<String> more) {
            List<String> all = before == null ? new ArrayList<>() : before;
            all.addAll(more);
            return all;
        }

        /** The constant texts given to a parameter, by name or by position. */
        private static List<String> argument(CommandAst call, String parameter, int position) {
            int place = 0;
            for (int i = 1; i < call.elements().size(); i++) {
                Ast element = call.elements().get(i);
                if (element instanceof CommandParameterAst named) {
                    Ast value =
                            named.argument() == null && i + 1 < call.elements().size()
                                    ? call.elements().get(++i)
                                    : named.argument();
                    if (parameter.startsWith(CaseFolding.fold(named.parameterName()))) {
                        return texts(value);
                    }
                } else if (place++ == position) {
                    return texts(element);
                }
            }
            return List.of();
        }

        private static List<String> texts(Ast value) {
            List<String> found = new ArrayList<>();
            if (value instanceof StringConstantExpressionAst one) {
                found.add(one.value());
            } else if (value instanceof ArrayLiteralAst many) {
                many.elements().forEach(each -> found.addAll(texts(each)));
            } else if (value != null) {
                value.children().forEach(child -> found.addAll(texts(child)));
            }
            return found;
        }

        Exports exports() {
            if (saidFunctions == null) {
                return new Exports(functions, Set.of(), aliases);
            }
            Map<String, String> exported = new LinkedHashMap<>();
            chosen(saidAliases, aliases.keySet()).forEach(name -> exported.put(name, aliases.getOrDefault(name, "")));
            return new Exports(chosen(saidFunctions, functions), Set.of(), exported);
        }
    }
}
