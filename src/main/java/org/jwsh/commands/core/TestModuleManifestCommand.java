package org.jwsh.commands.core;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jwsh.binding.ImportedModules;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.modules.AvailableModules;
import org.jwsh.commands.modules.FatalManifestError;
import org.jwsh.commands.modules.Manifest;
import org.jwsh.commands.modules.ManifestChecks;
import org.jwsh.commands.modules.ModuleFiles;
import org.jwsh.commands.modules.ModuleSpecification;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;

/** Reads a module manifest, reports what is wrong with it, and gives the module that it describes. */
@Cmdlet(verb = "Test", noun = "ModuleManifest")
@OutputType("System.Management.Automation.PSModuleInfo")
public final class TestModuleManifestCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    String path;

    @Override
    protected void processRecord() {
        ItemPath item = WildcardPattern.hasWildcards(path)
                ? SessionDrives.of(context()).expand(path, false).stream()
                        .findFirst()
                        .orElse(SessionDrives.of(context()).resolve(path))
                : SessionDrives.of(context()).resolve(path);
        Path file = Path.of(item.path());
        if (!Files.isRegularFile(file)) {
            report(
                    "System.IO.FileNotFoundException",
                    "The specified module '" + path
                            + "' was not loaded because no valid module file was found in any module directory.",
                    "Modules_ModuleNotFound",
                    ErrorCategory.ResourceUnavailable,
                    path);
            return;
        }
        if (!file.toString().endsWith(".psd1")) {
            report(
                    "System.InvalidOperationException",
                    "The module manifest path '" + file
                            + "' is not valid. The value of the Path parameter must resolve to a single file that has a"
                            + " '.psd1' file name extension. Change the value of the Path parameter to point to a valid"
                            + " psd1 file, and then try again.",
                    "Modules_InvalidModuleManifestPath",
                    ErrorCategory.InvalidArgument,
                    path);
            return;
        }
        Manifest manifest;
        try {
            manifest = Manifest.read(file, context());
        } catch (NetException invalid) {
            report(invalid);
            return;
        }
        test(manifest);
    }

    private void test(Manifest manifest) {
        for (NetException problem : ManifestChecks.problems(manifest)) {
            if (problem instanceof FatalManifestError fatal) {
                throw terminatingError(new ErrorRecord(fatal.errorRecord(), fatal));
            }
            report(problem);
        }
        checkRoot(manifest);
        checkFiles(manifest, "RequiredAssemblies", "RequiredAssembliesIn", List.of("", ".dll"));
        checkFiles(manifest, "FileList", "FilePathin", List.of(""));
        checkModules(manifest, "NestedModules", "NestedModule", "NestedModulein");
        checkModules(manifest, "RequiredModules", "RequiredModules", "RequiredModulesin");
        checkModules(manifest, "ModuleList", "ModuleList", "ModuleListin");
        PSModuleInfo module = new AvailableModules(context()).described(manifest.file());
        if (module != null) {
            if (manifest.root() != null && !isThere(manifest, manifest.root(), List.of("", ".psm1", ".psd1", ".dll"))) {
                module.kind(PSModuleInfo.Kind.Binary);
                module.exportedFunctions().clear();
            }
            writeObject(module);
        }
    }

    private void checkRoot(Manifest manifest) {
        String root = manifest.root();
        if (root != null && !isThere(manifest, root, List.of("", ".psm1", ".psd1", ".dll"))) {
            report(
                    "System.ArgumentException",
                    "The module manifest '" + root
                            + "' could not be processed because it is not a valid PowerShell module manifest file."
                            + " Remove the elements that are not permitted: " + manifest.file(),
                    "Modules_InvalidRootModuleInModuleManifest",
                    ErrorCategory.ObjectNotFound,
                    manifest.file().toString());
        }
    }

    private void checkFiles(Manifest manifest, String key, String inId, List<String> extensions) {
        for (String name : entries(manifest, key)) {
            if (!isThere(manifest, name, extensions)) {
                reportEntry(manifest, key, name, inId);
            }
        }
    }

    private void checkModules(Manifest manifest, String key, String shown, String inId) {
        for (ModuleSpecification wanted : manifest.modules(key)) {
            boolean there = isThere(manifest, wanted.name(), List.of("", ".psm1", ".psd1", ".dll"))
                    || new ModuleFiles(context()).find(wanted) != null
                    || ImportedModules.of(context()).loaded().stream().anyMatch(wanted::matches);
            if (!there) {
                reportEntry(manifest, shown, wanted.name(), inId);
            }
        }
    }

    private static List<String> entries(Manifest manifest, String key) {
        List<String> names = manifest.texts(key);
        return names == null ? List.of() : names;
    }

    private void reportEntry(Manifest manifest, String shown, String name, String inId) {
        report(
                "System.IO.DirectoryNotFoundException",
                "The specified " + shown + " entry '" + name + "' in the module manifest '" + manifest.file()
                        + "' is invalid. Try again after updating this entry with valid values.",
                "Modules_Invalid" + inId + "ModuleManifest",
                ErrorCategory.ObjectNotFound,
                path);
    }

    private static boolean isThere(Manifest manifest, String name, List<String> extensions) {
        return extensions.stream().anyMatch(extension -> Files.exists(Path.of(manifest.beside(name) + extension)));
    }
}
