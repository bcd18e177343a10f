package org.jwsh.commands.modules;

import java.nio.file.Path;
import java.util.List;
import org.jwsh.binding.Assemblies;
import org.jwsh.binding.ImportedModules;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.types.Version;

/** Loads the module that a manifest describes: what it requires first, then its nested modules, then its root module. */
final class ManifestLoading {
    /** The version of PowerShell that the shell behaves as. */
    static final Version ENGINE = new Version(7, 6, 5, -1);

    private final ModuleLoader loader;
    private final ExecutionContext context;
    private final Manifest manifest;
    private final ImportChoice choice;
    private PSModuleInfo module;

    ManifestLoading(ModuleLoader loader, Manifest manifest, ImportChoice choice) {
        this.loader = loader;
        this.context = loader.context();
        this.manifest = manifest;
        this.choice = choice;
    }

    PSModuleInfo load() {
        check();
        List<PSModuleInfo> required =
                manifest.modules("RequiredModules").stream().map(this::require).toList();
        manifest.textsOrNone("RequiredAssemblies").forEach(this::requireAssembly);
        List<Path> views = files("FormatsToProcess");
        List<Path> types = files("TypesToProcess");
        new TypesAndFormats(context).load(types, views);
        manifest.textsOrNone("ScriptsToProcess").forEach(script -> loader.runScript(script(script)));
        make();
        module.requiredModules().addAll(required);
        manifest.modules("NestedModules").forEach(this::nest);
        runRoot();
        ModuleExports.restrict(module, manifest);
        return module;
    }

    private void check() {
        List<NetException> problems = ManifestChecks.problems(manifest);
        if (!problems.isEmpty()) {
            throw problems.getFirst();
        }
        if (manifest.text("ModuleToProcess") != null) {
            choice.messages()
                    .warning("The module manifest member 'ModuleToProcess' has been deprecated. Use the 'RootModule'"
                            + " member instead.");
        }
    }

    private PSModuleInfo require(ModuleSpecification wanted) {
        PSModuleInfo known = ImportedModules.of(context).loaded().stream()
                .filter(wanted::matches)
                .findFirst()
                .orElse(null);
        if (known == null) {
            Path file = new ModuleFiles(context).find(wanted);
            known = file == null ? null : loader.importFrom(file, ImportChoice.GLOBAL);
            known = known == null
                    ? ImportedModules.of(context)
                            .importByName(wanted.name())
                            .filter(wanted::matches)
                            .orElse(null)
                    : known;
        }
        if (known == null) {
            throw Manifest.failed(
                    "System.MissingMemberException",
                    "The required module '" + wanted.name()
                            + "' is not loaded. Load the module or remove the module from 'RequiredModules' in the"
                            + " file '"
                            + manifest.file() + "'.",
                    manifest.file());
        }
        return known;
    }

    private void requireAssembly(String name) {
        Assemblies.of(context).load(name);
    }

    private List<Path> files(String key) {
        return manifest.textsOrNone(key).stream().map(manifest::beside).toList();
    }

    private Path script(String name) {
        return manifest.beside(name);
    }

    private void make() {
        String root = manifest.root();
        Path file = root == null || isBinary(root) ? null : rootFile(root);
        module = new PSModuleInfo(
                manifest.name(), (file == null ? manifest.file() : file).toString(), kind(root), context.globalScope());
        manifest.copyTo(module);
    }

    private PSModuleInfo.Kind kind(String root) {
        if (root == null) {
            return PSModuleInfo.Kind.Manifest;
        }
        return isBinary(root) ? PSModuleInfo.Kind.Binary : PSModuleInfo.Kind.Script;
    }

    private boolean isBinary(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(".dll");
    }

    private Path rootFile(String root) {
        Path found = ModuleLoader.withExtension(manifest.beside(root));
        if (found == null) {
            throw NetException.of(
                            "System.IO.FileNotFoundException",
                            "The module to process '" + root
                                    + "', listed in field 'ModuleToProcess/RootModule' of module manifest '"
                                    + manifest.file()
                                    + "' was not processed because no valid module was found in any module"
                                    + " directory.")
                    .withRecord("Modules_ModuleFileNotFound", ErrorCategory.ResourceUnavailable, manifest.name());
        }
        return found;
    }

    private void runRoot() {
        String root = manifest.root();
        if (root == null) {
            loader.collect(module, choice.messages());
        } else if (isBinary(root)) {
            PSModuleInfo binary = loader.binary(root);
            module.exportedCmdlets().putAll(binary.exportedCmdlets());
            module.exportedAliases().putAll(binary.exportedAliases());
        } else {
            Path file = rootFile(root);
            if (file.toString().endsWith(".psd1")) {
                add(loader.load(file, choice.all()));
                loader.collect(module, choice.messages());
                return;
            }
            choice.messages().verbose("Loading module from path '" + file + "'.");
            loader.runFile(module, file, choice);
        }
    }

    private void nest(ModuleSpecification nested) {
        String name = nested.name();
        if (name.endsWith(".ps1")) {
            Path file = script(name);
            CompiledScriptBlock block = loader.compile(file, module.sessionState());
            ScriptBlockCall.inCurrentScope(block, context.frame()).run(Pipe.NOWHERE);
            module.nestedModules()
                    .add(new PSModuleInfo(ModuleFiles.nameOf(file), file.toString(), PSModuleInfo.Kind.Script, null));
            return;
        }
        if (isBinary(name)) {
            module.nestedModules().add(loader.binary(name));
            return;
        }
        Path beside = ModuleLoader.withExtension(manifest.beside(name));
        Path file = beside == null ? new ModuleFiles(context).find(nested) : beside;
        if (file == null) {
            throw NetException.of(
                            "System.IO.FileNotFoundException",
                            "The module to process '" + name
                                    + "', listed in field 'NestedModules' of module manifest '" + manifest.file()
                                    + "' was not processed because no valid module was found in any module"
                                    + " directory.")
                    .withRecord("Modules_ModuleFileNotFound", ErrorCategory.ResourceUnavailable, manifest.name());
        }
        add(loader.load(file, choice.all()));
    }

    /** Puts a module's exports into this module's scope. */
    private void add(PSModuleInfo inner) {
        ModuleImport placing = new ModuleImport(context, inner, ImportChoice.ALL);
        placing.into(module.sessionState());
    }
}
