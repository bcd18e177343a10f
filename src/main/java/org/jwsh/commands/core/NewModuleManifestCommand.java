package org.jwsh.commands.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowEmptyCollection;
import org.jwsh.cmdlet.AllowEmptyString;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.modules.ManifestText;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.types.Guid;
import org.jwsh.values.types.Uri;
import org.jwsh.values.types.Version;

/** Writes a module manifest: what is given as entries, all else as comments. */
@Cmdlet(verb = "New", noun = "ModuleManifest", supportsShouldProcess = true)
@OutputType("System.String")
public final class NewModuleManifestCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0)
    String path;

    @Parameter
    @AllowEmptyCollection
    Object[] nestedModules;

    @Parameter
    Guid guid;

    @Parameter
    @AllowEmptyString
    String author;

    @Parameter
    @AllowEmptyString
    String companyName;

    @Parameter
    @AllowEmptyString
    String copyright;

    @Parameter
    @Alias("ModuleToProcess")
    @AllowEmptyString
    String rootModule;

    @Parameter
    @ValidateNotNull
    Version moduleVersion;

    @Parameter
    @AllowEmptyString
    String description;

    @Parameter
    @ParameterType("System.Reflection.ProcessorArchitecture")
    Object processorArchitecture;

    @Parameter
    Version powerShellVersion;

    @Parameter
    Version clrVersion;

    @Parameter
    Version dotNetFrameworkVersion;

    @Parameter
    String powerShellHostName;

    @Parameter
    Version powerShellHostVersion;

    @Parameter
    Object[] requiredModules;

    @Parameter
    @AllowEmptyCollection
    String[] typesToProcess;

    @Parameter
    @AllowEmptyCollection
    String[] formatsToProcess;

    @Parameter
    @AllowEmptyCollection
    String[] scriptsToProcess;

    @Parameter
    @AllowEmptyCollection
    String[] requiredAssemblies;

    @Parameter
    @AllowEmptyCollection
    String[] fileList;

    @Parameter
    @AllowEmptyCollection
    Object[] moduleList;

    @Parameter
    @AllowEmptyCollection
    String[] functionsToExport;

    @Parameter
    @AllowEmptyCollection
    String[] aliasesToExport;

    @Parameter
    @AllowEmptyCollection
    String[] variablesToExport;

    @Parameter
    @AllowEmptyCollection
    String[] cmdletsToExport;

    @Parameter
    @AllowEmptyCollection
    String[] dscResourcesToExport;

    @Parameter
    @AllowEmptyCollection
    @ValidateSet({"Desktop", "Core"})
    String[] compatiblePSEditions;

    @Parameter
    @AllowNull
    Object privateData;

    @Parameter
    @ValidateNotNullOrEmpty
    String[] tags;

    @Parameter
    @ValidateNotNullOrEmpty
    Uri projectUri;

    @Parameter
    @ValidateNotNullOrEmpty
    Uri licenseUri;

    @Parameter
    @ValidateNotNullOrEmpty
    Uri iconUri;

    @Parameter
    @ValidateNotNullOrEmpty
    String releaseNotes;

    @Parameter
    @ValidateNotNullOrEmpty
    String prerelease;

    @Parameter
    boolean requireLicenseAcceptance;

    @Parameter
    @ValidateNotNullOrEmpty
    String[] externalModuleDependencies;

    @Parameter
    @AllowNull
    String helpInfoUri;

    @Parameter
    boolean passThru;

    @Parameter
    @AllowNull
    String defaultCommandPrefix;

    @Override
    protected void endProcessing() {
        Path file = SessionLocation.of(context()).resolve(path.replace('\\', '/'));
        if (!file.toString().endsWith(".psd1")) {
            throw failure(
                    "System.ArgumentException",
                    "Cannot create the module manifest '" + file + "': the file name must end in .psd1.",
                    "Modules_InvalidModuleManifestPath",
                    ErrorCategory.InvalidArgument,
                    path);
        }
        if (!shouldProcess(file.toString(), "Creating the \"" + file.getFileName() + "\" module manifest file.")) {
            return;
        }
        String text = text(file);
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw failure(
                    "System.IO.DirectoryNotFoundException",
                    "Could not find a part of the path '" + file + "'.",
                    "FileOpenFailure",
                    ErrorCategory.OpenError,
                    file.toString());
        }
        if (passThru) {
            writeObject(text);
        }
    }

    private String text(Path file) {
        String name = file.getFileName().toString().replaceAll("\\.psd1$", "");
        String by = author == null || author.isEmpty() ? System.getProperty("user.name") : author;
        ManifestText text = new ManifestText(name, by);
        description(text, by);
        requirements(text);
        exports(text);
        text.privateData(galleryData(), privateData);
        text.quoted(
                "HelpInfo URI of this module",
                "HelpInfoURI",
                helpInfoUri == null ? null : helpInfoUri.replace(" ", "%20"));
        text.quoted(
                "Default prefix for commands exported from this module. Override the default prefix using Import-Module"
                        + " -Prefix.",
                "DefaultCommandPrefix",
                defaultCommandPrefix);
        return text.finish();
    }

    /** The whole address with what must be escaped, or null for none. */
    private String escaped(Uri address) {
        if (address == null) {
            return null;
        }
        Object absolute = ObjectMembers.get(address, "IsAbsoluteUri");
        if (absolute != Boolean.TRUE) {
            throw failure(
                    "System.InvalidOperationException",
                    "This operation is not supported for a relative URI.",
                    "System.InvalidOperationException",
                    ErrorCategory.NotSpecified,
                    null);
        }
        return (String) ObjectMembers.get(address, "AbsoluteUri");
    }

    private void description(ManifestText text, String by) {
        text.quoted("Script module or binary module file associated with this manifest.", "RootModule", rootModule);
        text.quoted(
                "Version number of this module.",
                "ModuleVersion",
                moduleVersion == null ? "0.0.1" : moduleVersion.toString());
        text.list("Supported PSEditions", "CompatiblePSEditions", compatiblePSEditions);
        text.quoted(
                "ID used to uniquely identify this module", "GUID", (guid == null ? Guid.random() : guid).toString());
        text.quoted("Author of this module", "Author", by);
        text.quoted("Company or vendor of this module", "CompanyName", companyName == null ? "Unknown" : companyName);
        text.quoted(
                "Copyright statement for this module",
                "Copyright",
                copyright == null ? "(c) " + by + ". All rights reserved." : copyright);
        text.quoted("Description of the functionality provided by this module", "Description", description);
    }

    private void requirements(ManifestText text) {
        text.quoted(
                "Minimum version of the PowerShell engine required by this module",
                "PowerShellVersion",
                powerShellVersion);
        text.quoted("Name of the PowerShell host required by this module", "PowerShellHostName", powerShellHostName);
        text.quoted(
                "Minimum version of the PowerShell host required by this module",
                "PowerShellHostVersion",
                powerShellHostVersion);
        String desktopOnly = " This prerequisite is valid for the PowerShell Desktop edition only.";
        text.quoted(
                "Minimum version of Microsoft .NET Framework required by this module." + desktopOnly,
                "DotNetFrameworkVersion",
                dotNetFrameworkVersion);
        text.quoted(
                "Minimum version of the common language runtime (CLR) required by this module." + desktopOnly,
                "ClrVersion",
                clrVersion);
        text.quoted(
                "Processor architecture (None, X86, Amd64) required by this module",
                "ProcessorArchitecture",
                processorArchitecture);
        text.modules(
                "Modules that must be imported into the global environment prior to importing this module",
                "RequiredModules",
                requiredModules);
        text.list(
                "Assemblies that must be loaded prior to importing this module",
                "RequiredAssemblies",
                requiredAssemblies);
        text.list(
                "Script files (.ps1) that are run in the caller's environment prior to importing this module.",
                "ScriptsToProcess",
                scriptsToProcess);
        text.list("Type files (.ps1xml) to be loaded when importing this module", "TypesToProcess", typesToProcess);
        text.list(
                "Format files (.ps1xml) to be loaded when importing this module", "FormatsToProcess", formatsToProcess);
        text.modules(
                "Modules to import as nested modules of the module specified in RootModule/ModuleToProcess",
                "NestedModules",
                nestedModules);
    }

    private void exports(ManifestText text) {
        String[] otherwise = rootModule == null && nestedModules == null && requiredModules == null
                ? new String[0]
                : new String[] {"*"};
        text.exports("Functions", functionsToExport == null ? otherwise : functionsToExport);
        text.exports("Cmdlets", cmdletsToExport == null ? otherwise : cmdletsToExport);
        text.list(
                "Variables to export from this module",
                "VariablesToExport",
                variablesToExport == null ? new String[] {"*"} : variablesToExport);
        text.exports("Aliases", aliasesToExport == null ? otherwise : aliasesToExport);
        text.list("DSC resources to export from this module", "DscResourcesToExport", dscResourcesToExport);
        text.modules("List of all modules packaged with this module", "ModuleList", moduleList);
        text.list("List of all files packaged with this module", "FileList", fileList);
    }

    private List<ManifestText.Entry> galleryData() {
        return List.of(
                ManifestText.Entry.list(
                        "Tags applied to this module. These help with module discovery in online galleries.",
                        "Tags",
                        tags),
                ManifestText.Entry.quoted("A URL to the license for this module.", "LicenseUri", escaped(licenseUri)),
                ManifestText.Entry.quoted(
                        "A URL to the main website for this project.", "ProjectUri", escaped(projectUri)),
                ManifestText.Entry.quoted("A URL to an icon representing this module.", "IconUri", escaped(iconUri)),
                ManifestText.Entry.quoted("ReleaseNotes of this module", "ReleaseNotes", releaseNotes),
                ManifestText.Entry.quoted("Prerelease string of this module", "Prerelease", prerelease),
                ManifestText.Entry.flag(
                        "Flag to indicate whether the module requires explicit user acceptance for install/update/save",
                        "RequireLicenseAcceptance",
                        requireLicenseAcceptance),
                ManifestText.Entry.list(
                        "External dependent modules of this module",
                        "ExternalModuleDependencies",
                        externalModuleDependencies));
    }
}
