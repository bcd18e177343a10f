package org.jwsh.commands.core;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.jwsh.binding.ImportedModules;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.modules.AvailableModules;
import org.jwsh.commands.modules.ModuleFiles;
import org.jwsh.commands.modules.ModuleSpecification;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.WildcardPattern;

/** Lists the modules that are imported, or those that can be. */
@Cmdlet(verb = "Get", noun = "Module", defaultParameterSet = "Loaded")
@OutputType("System.Management.Automation.PSModuleInfo")
public final class GetModuleCommand extends BuiltInCmdlet {
    @Parameter(set = "Loaded", position = 0, valueFromPipeline = true)
    @Parameter(set = "Available", position = 0, valueFromPipeline = true)
    @Parameter(set = "PsSession", position = 0, valueFromPipeline = true)
    @Parameter(set = "CimSession", position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    String[] name;

    @Parameter(set = "Loaded", valueFromPipelineByPropertyName = true)
    @Parameter(set = "Available", valueFromPipelineByPropertyName = true)
    @Parameter(set = "PsSession", valueFromPipelineByPropertyName = true)
    @Parameter(set = "CimSession", valueFromPipelineByPropertyName = true)
    ModuleSpecification[] fullyQualifiedName;

    @Parameter(set = "Loaded")
    @Parameter(set = "Available")
    boolean all;

    @Parameter(set = "Available", mandatory = true)
    @Parameter(set = "PsSession")
    @Parameter(set = "CimSession")
    boolean listAvailable;

    @Parameter(set = "Available")
    @Parameter(set = "PsSession")
    String pSEdition;

    @Parameter(set = "Available")
    @Parameter(set = "PsSession")
    @Parameter(set = "CimSession")
    boolean skipEditionCheck;

    @Parameter(set = "Available")
    @Parameter(set = "PsSession")
    @Parameter(set = "CimSession")
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
        for (PSModuleInfo module : candidates()) {
            if (isWanted(module) && isForEdition(module)) {
                writeObject(listAvailable ? grouped(module) : module);
            }
        }
    }

    private Collection<PSModuleInfo> candidates() {
        if (listAvailable) {
            return all ? new AvailableModules(context()).everyFile() : new AvailableModules(context()).all();
        }
        ImportedModules modules = ImportedModules.of(context());
        return all ? modules.loaded() : modules.imported();
    }

    /** A module as one of a list, which is shown directory by directory. */
    private static PSObject grouped(PSModuleInfo module) {
        PSObject shown = new PSObject(module);
        shown.typeNames().addFirst("ModuleInfoGrouping");
        return shown;
    }

    private boolean isForEdition(PSModuleInfo module) {
        return pSEdition == null
                || pSEdition.isEmpty()
                || PSObject.unwrap(module.manifest().get("CompatiblePSEditions")) instanceof Object editions
                        && LanguagePrimitives.toStringInvariant(editions)
                                .toLowerCase(Locale.ROOT)
                                .contains(pSEdition.toLowerCase(Locale.ROOT));
    }

    private boolean isWanted(PSModuleInfo module) {
        if (fullyQualifiedName != null) {
            return Arrays.stream(fullyQualifiedName).anyMatch(wanted -> wanted.matches(module));
        }
        return name == null || Arrays.stream(name).anyMatch(pattern -> isNamed(module, pattern));
    }

    private boolean isNamed(PSModuleInfo module, String pattern) {
        if (ModuleFiles.isPath(pattern)) {
            String path = SessionLocation.of(context()).resolve(pattern).toString();
            return path.equals(module.path()) || path.equals(module.moduleBase());
        }
        return WildcardPattern.of(pattern, true).isMatch(module.name());
    }
}
