package org.jwsh.commands.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jwsh.binding.CmdletModules;
import org.jwsh.binding.ImportedModules;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.values.NetException;

/** Describes modules that could be imported, without running any of their code. */
public final class AvailableModules {
    private final ExecutionContext context;
    private CompiledScriptBlock nothing;

    public AvailableModules(ExecutionContext context) {
        this.context = context;
    }

    /** The modules on {@code PSModulePath}, and those of Java cmdlets where the shell's own modules are on it. */
    public List<PSModuleInfo> all() {
        ModuleFiles files = new ModuleFiles(context);
        Map<String, PSModuleInfo> found = new LinkedHashMap<>();
        files.available().forEach(file -> found.computeIfAbsent(file.toString(), key -> described(file)));
        List<PSModuleInfo> modules = new ArrayList<>(found.values());
        modules.removeIf(java.util.Objects::isNull);
        if (files.directories().stream().anyMatch(directory -> isOwn(directory))) {
            ImportedModules imported = ImportedModules.of(context);
            modules.addAll(imported.builtIn());
            imported.available().stream().map(CmdletModules::describe).forEach(modules::add);
        }
        return modules;
    }

    /**
     * The modules that a path means, wildcards included.
     *
     * @param deep whether modules inside of others that have their directory's name count, too
     */
    public List<PSModuleInfo> at(String path, boolean deep) {
        List<PSModuleInfo> found = new ArrayList<>();
        for (Path place : places(path)) {
            ModuleFiles.of(place).stream()
                    .map(this::described)
                    .filter(java.util.Objects::nonNull)
                    .forEach(found::add);
            if (deep && Files.isDirectory(place)) {
                inner(place).forEach(found::add);
            }
        }
        return found;
    }

    private List<Path> places(String path) {
        String plain = path.replace('\\', '/');
        try {
            return SessionDrives.of(context).expand(plain, false).stream()
                    .map(item -> Path.of(item.path()))
                    .toList();
        } catch (NetException notThere) {
            return List.of();
        }
    }

    private List<PSModuleInfo> inner(Path directory) {
        String name = directory.getFileName().toString();
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> directory.relativize(file).getNameCount() > 1)
                    .filter(file -> file.getFileName().toString().equals(name + ".psm1"))
                    .filter(file -> !Files.exists(file.resolveSibling(name + ".psd1")))
                    .sorted()
                    .map(this::described)
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    /** Every file on {@code PSModulePath} that could be imported as a module, those inside of other modules too. */
    public List<PSModuleInfo> everyFile() {
        List<PSModuleInfo> found = new ArrayList<>();
        for (Path directory : new ModuleFiles(context).directories()) {
            try (Stream<Path> files = Files.walk(directory)) {
                files.filter(file -> file.toString().matches(".*\\.psd1|.*\\.psm1"))
                        .sorted()
                        .map(this::described)
                        .filter(java.util.Objects::nonNull)
                        .forEach(found::add);
            } catch (IOException | UncheckedIOException unreadable) {
                continue;
            }
        }
        return found;
    }

    /** Whether a directory is that of the shell's own modules. */
    private boolean isOwn(Path directory) {
        Object home = context.globalScope().lookup("pshome");
        return home == null || directory.equals(Path.of(home.toString(), "Modules"));
    }

    /** The module in a file as far as its text tells, or null where its manifest is not valid. */
    public PSModuleInfo described(Path file) {
        boolean isManifest = file.toString().endsWith(".psd1");
        PSModuleInfo module = new PSModuleInfo(
                ModuleFiles.nameOf(file),
                file.toString(),
                isManifest ? PSModuleInfo.Kind.Manifest : PSModuleInfo.Kind.Script,
                null);
        if (isManifest) {
            try {
                describe(module, Manifest.read(file, context));
            } catch (NetException invalid) {
                return null;
            }
        }
        exports(module, ModuleAnalysis.of(context).exports(file));
        return module;
    }

    private void describe(PSModuleInfo module, Manifest manifest) {
        manifest.copyTo(module);
        String root = manifest.root();
        if (root != null) {
            boolean isScript = root.endsWith(".psm1") || root.endsWith(".psd1");
            module.kind(isScript ? PSModuleInfo.Kind.Script : PSModuleInfo.Kind.Binary);
        }
        for (ModuleSpecification nested : manifest.modules("NestedModules")) {
            Path file = Path.of(manifest.beside(nested.name()).toString());
            module.nestedModules()
                    .add(new PSModuleInfo(ModuleFiles.nameOf(file), file.toString(), PSModuleInfo.Kind.Script, null));
        }
        for (ModuleSpecification required : manifest.modules("RequiredModules")) {
            PSModuleInfo named = new PSModuleInfo(required.name(), "", PSModuleInfo.Kind.Script, null);
            if (required.versions().minimum() != null) {
                named.version(required.versions().minimum().toString());
            }
            module.requiredModules().add(named);
        }
    }

    private void exports(PSModuleInfo module, ModuleAnalysis.Exports exports) {
        for (String name : exports.functions()) {
            FunctionInfo function = new FunctionInfo(name, nothing(), false);
            function.module(module);
            module.exportedFunctions().put(name, function);
        }
        exports.aliases().forEach((name, target) -> {
            AliasInfo alias = new AliasInfo(name, target);
            alias.module(module);
            module.exportedAliases().put(name, alias);
        });
    }

    private CompiledScriptBlock nothing() {
        if (nothing == null) {
            nothing = ScriptCompilation.compile("", null, context, null);
        }
        return nothing;
    }
}
