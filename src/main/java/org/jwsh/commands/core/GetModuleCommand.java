package org.jwsh.commands.core;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.binding.CmdletModules;
import org.jwsh.binding.ImportedModules;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.modules.Manifest;
import org.jwsh.commands.modules.ModuleFiles;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.values.text.WildcardPattern;

/** Lists the modules that are imported, or those that can be. */
@Cmdlet(verb = "Get", noun = "Module", defaultParameterSet = "Loaded")
@OutputType("System.Management.Automation.PSModuleInfo")
public final class GetModuleCommand extends BuiltInCmdlet {
    @Parameter(set = "Available", position = 0, valueFromPipeline = true)
    @Parameter(set = "CimSession", position = 0, valueFromPipeline = true)
    @Parameter(set = "Loaded", position = 0, valueFromPipeline = true)
    @Parameter(set = "PsSession", position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    String[] name;

    @Parameter(set = "Available", valueFromPipelineByPropertyName = true)
    @Parameter(set = "CimSession", valueFromPipelineByPropertyName = true)
    @Parameter(set = "Loaded", valueFromPipelineByPropertyName = true)
    @Parameter(set = "PsSession", valueFromPipelineByPropertyName = true)
    @ParameterType("Microsoft.PowerShell.Commands.ModuleSpecification[]")
    Object[] fullyQualifiedName;

    @Parameter(set = "Available")
    @Parameter(set = "Loaded")
    boolean all;

    @Parameter(set = "Available", mandatory = true)
    @Parameter(set = "CimSession")
    @Parameter(set = "PsSession")
    boolean listAvailable;

    @Parameter(set = "Available")
    @Parameter(set = "PsSession")
    String pSEdition;

    @Parameter(set = "Available")
    @Parameter(set = "CimSession")
    @Parameter(set = "PsSession")
    boolean skipEditionCheck;

    @Parameter(set = "Available")
    @Parameter(set = "CimSession")
    @Parameter(set = "PsSession")
    boolean refresh;

    @Parameter(set = "PsSession", mandatory = true)
    @ValidateNotNull
    @ParameterType("System.Management.Automation.Runspaces.PSSession")
    Object pSSession;

    @Parameter(set = "CimSession", mandatory = true)
    @ValidateNotNull
    @ParameterType("Microsoft.Management.Infrastructure.CimSession")
    Object cimSession;

    @Parameter(set = "CimSession")
    @ValidateNotNull
    @ParameterType("System.Uri")
    Object cimResourceUri;

    @Parameter(set = "CimSession")
    @ValidateNotNullOrEmpty
    String cimNamespace;

    @Override
    protected void processRecord() {
        for (PSModuleInfo module :
                listAvailable ? available() : ImportedModules.of(context()).all()) {
            if (isWanted(module.name())) {
                writeObject(module);
            }
        }
    }

    private List<PSModuleInfo> available() {
        List<PSModuleInfo> found = new ArrayList<>();
        for (Path file : new ModuleFiles(context()).available()) {
            PSModuleInfo module = new PSModuleInfo(
                    ModuleFiles.nameOf(file),
                    file.toString(),
                    file.toString().endsWith(".psd1") ? PSModuleInfo.Kind.Manifest : PSModuleInfo.Kind.Script,
                    null);
            if (module.kind() == PSModuleInfo.Kind.Manifest) {
                Manifest.read(file, context()).copyTo(module);
            }
            found.add(module);
        }
        ImportedModules.of(context()).available().stream()
                .map(CmdletModules::describe)
                .forEach(found::add);
        return found;
    }

    private boolean isWanted(String module) {
        if (name == null) {
            return true;
        }
        for (String pattern : name) {
            if (WildcardPattern.of(pattern, true).isMatch(module)) {
                return true;
            }
        }
        return false;
    }
}
