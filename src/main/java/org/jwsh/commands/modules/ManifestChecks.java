package org.jwsh.commands.modules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;
import org.jwsh.values.types.Version;

/** What must be true of a manifest before anything that it names is loaded, in the order in which PowerShell looks. */
public final class ManifestChecks {
    /** The version of PowerShell that the shell behaves as, which is that of its host, too. */
    private static final Version ENGINE = ManifestLoading.ENGINE;

    private static final String HOST = "ConsoleHost";

    private final Manifest manifest;
    private final List<NetException> problems = new ArrayList<>();

    private ManifestChecks(Manifest manifest) {
        this.manifest = manifest;
    }

    /** Everything that is wrong, empty where nothing is. */
    public static List<NetException> problems(Manifest manifest) {
        ManifestChecks checks = new ManifestChecks(manifest);
        checks.root();
        checks.folder();
        checks.engine();
        checks.host();
        checks.architecture();
        checks.version("CLRVersion");
        checks.version("DotNetFrameworkVersion");
        checks.nested();
        checks.assemblies();
        for (String key : List.of("TypesToProcess", "FormatsToProcess", "ScriptsToProcess")) {
            checks.files(key);
        }
        return checks.problems;
    }

    private void root() {
        String older = manifest.text("ModuleToProcess");
        String root = manifest.text("RootModule");
        if (older != null && !older.isEmpty() && root != null && !root.isEmpty()) {
            problem(
                    "The module manifest cannot contain both the 'ModuleToProcess' and 'RootModule' members. Change the"
                            + " module manifest file to remove one of these members at '" + manifest.file()
                            + "', and then try again.",
                    "Modules_ModuleManifestCannotContainBothModuleToProcessAndRootModule",
                    ErrorCategory.InvalidOperation);
        }
        if (manifest.root() != null) {
            plain(manifest.root());
        }
    }

    private void plain(String name) {
        if (WildcardPattern.hasWildcards(name)) {
            wildcard(
                    "members 'ModuleToProcess', 'RootModule', or 'NestedModules' in",
                    "Modules_WildCardNotAllowedInModuleToProcessAndInNestedModules");
        }
    }

    private void wildcard(String where, String errorId) {
        problems.add(new FatalManifestError(
                "System.Management.Automation.PSInvalidOperationException",
                "Wildcard characters are not allowed in " + where + " the module manifest '" + manifest.file() + "'.",
                errorId,
                ErrorCategory.InvalidOperation,
                null));
    }

    /** A folder named by a version, in one with the module's name, holds that version. */
    private void folder() {
        Path folder = manifest.file().getParent();
        if (folder == null || folder.getParent() == null || folder.getParent().getFileName() == null) {
            return;
        }
        Version named = versionNamed(folder.getFileName().toString());
        boolean ofModule = folder.getParent().getFileName().toString().equals(manifest.name());
        if (named != null && ofModule && named.compareTo(manifest.version()) != 0) {
            problem(
                    "The ModuleVersion key in module manifest '" + manifest.file() + "' specifies module version '"
                            + manifest.version() + "' which does not match its version folder name at '" + folder
                            + "'. Change the value of the ModuleVersion key to match the version folder name.",
                    "Modules_InvalidModuleManifestVersion",
                    ErrorCategory.InvalidArgument);
        }
    }

    private static Version versionNamed(String folder) {
        try {
            return Version.parse(folder);
        } catch (NetException noVersion) {
            return null;
        }
    }

    private void engine() {
        Version wanted = version("PowerShellVersion");
        if (wanted != null && wanted.compareTo(ENGINE) > 0) {
            problem(
                    "The version of PowerShell on this computer is '" + ENGINE + "'. The module '" + manifest.file()
                            + "' requires a minimum PowerShell version of '" + wanted
                            + "' to run. Verify that you have the minimum required version of PowerShell installed, and"
                            + " then try again.",
                    "Modules_InsufficientPowerShellVersion",
                    ErrorCategory.ResourceUnavailable);
        }
    }

    private void host() {
        String host = manifest.text("PowerShellHostName");
        if (host != null && !host.isEmpty() && !host.equalsIgnoreCase(HOST)) {
            problem(
                    "The name of the current PowerShell host is: '" + HOST + "'. The module '" + manifest.file()
                            + "' requires the following PowerShell host: '" + host + "'.",
                    "Modules_InvalidPowerShellHostName",
                    ErrorCategory.ResourceUnavailable);
        }
        Version wanted = version("PowerShellHostVersion");
        if (wanted != null && wanted.compareTo(ENGINE) > 0) {
            problem(
                    "The current PowerShell host is: '" + HOST + "' (version " + ENGINE + "). The module '"
                            + manifest.file() + "' requires a minimum PowerShell host version of '" + wanted
                            + "' to run.",
                    "Modules_InsufficientPowerShellHostVersion",
                    ErrorCategory.ResourceUnavailable);
        }
    }

    private void architecture() {
        Object wanted = converted("ProcessorArchitecture", "System.Reflection.ProcessorArchitecture");
        if (wanted == null) {
            return;
        }
        String own = System.getProperty("os.arch").toLowerCase(Locale.ROOT).contains("aarch64") ? "Arm64" : "X64";
        boolean fits = switch (wanted.toString()) {
            case "None", "MSIL" -> true;
            case "Amd64" -> own.equals("X64");
            case "Arm" -> own.equals("Arm64");
            default -> false;
        };
        if (!fits) {
            problem(
                    "The current processor architecture is: " + own + ". The module '" + manifest.file()
                            + "' requires the following architecture: " + wanted + ".",
                    "Modules_InvalidProcessorArchitecture",
                    ErrorCategory.ResourceUnavailable);
        }
    }

    private void nested() {
        manifest.modules("NestedModules").forEach(nested -> plain(nested.name()));
    }

    private void assemblies() {
        for (String assembly : manifest.textsOrNone("RequiredAssemblies")) {
            if (WildcardPattern.hasWildcards(assembly)) {
                wildcard("the member 'RequiredAssemblies' in", "Modules_WildCardNotAllowedInRequiredAssemblies");
            }
        }
    }

    private void files(String key) {
        for (String name : manifest.textsOrNone(key)) {
            Path file = manifest.beside(name);
            if (!Files.isRegularFile(file)) {
                problems.add(new FatalManifestError(
                        "System.ArgumentException",
                        "The member '" + key + "' in the module manifest is not valid: Cannot find path '" + file
                                + "' because it does not exist.. Verify that a valid value is specified for this field"
                                + " in the '" + manifest.file() + "' file.",
                        "Modules_InvalidManifest",
                        ErrorCategory.ResourceUnavailable,
                        manifest.file().toString()));
                return;
            }
        }
    }

    private Version version(String key) {
        return (Version) converted(key, "System.Version");
    }

    private Object converted(String key, String type) {
        String text = manifest.text(key);
        try {
            return text == null || text.isEmpty() ? null : manifest.converted(key, type);
        } catch (NetException noSuch) {
            problems.add(noSuch);
            return null;
        }
    }

    private void problem(String message, String errorId, ErrorCategory category) {
        problems.add(NetException.of("System.InvalidOperationException", message)
                .withRecord(errorId, category, manifest.file().toString()));
    }
}
