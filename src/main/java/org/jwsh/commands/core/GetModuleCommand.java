package org.jwsh.commands.core;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;
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
import org.jwsh.values.types.Version;

/** Lists the modules that are imported, or those that can be. */
@Cmdlet(verb = "Get", noun = "Module", defaultParameterSet = "Loaded")
@OutputType("System.Management.Automation.PSModuleInfo")
public final class GetModuleCommand extends BuiltInCmdlet {
    @Parameter(
            set = {"Loaded", "Available", "PsSession", "CimSession"},
            position = 0,
            valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    String[] name;

    @Parameter(
            set = {"Loaded", "Available", "PsSession", "CimSession"},
            valueFromPipelineByPropertyName = true)
    ModuleSpecification[] fullyQualifiedName;

    @Parameter(set = {"Loaded", "Available"})
    boolean all;

    @Parameter(set = "Available", mandatory = true)
    @Parameter(set = {"PsSession", "CimSession"})
    boolean listAvailable;

    @Parameter(set = {"Available", "PsSession"})
    String pSEdition;

    @Parameter(set = {"Available", "PsSession", "CimSession"})
    boolean skipEditionCheck;

    @Parameter(set = {"Available", "PsSession", "CimSession"})
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
        if (listAvailable && (anyPath(name) || fullyQualifiedName != null)) {
            atPlaces();
            return;
        }
        for (PSModuleInfo module : candidates()) {
            if (isWanted(module) && isForEdition(module)) {
                writeObject(listAvailable ? grouped(module) : module);
            }
        }
    }

    private static boolean anyPath(String[] names) {
        return names != null && Arrays.stream(names).anyMatch(ModuleFiles::isPath);
    }

    /** What lies at paths and under names, one of them after the other. */
    private void atPlaces() {
        for (String each : name == null ? new String[0] : name) {
            give(available(each), module -> ModuleFiles.isPath(each) || isNamed(module, each));
        }
        for (ModuleSpecification wanted :
                fullyQualifiedName == null ? new ModuleSpecification[0] : fullyQualifiedName) {
            give(
                    available(wanted.name()),
                    module -> ModuleFiles.isPath(wanted.name())
                            ? wanted.versions().accepts(Version.parse(module.version()))
                            : wanted.matches(module));
        }
    }

    private Collection<PSModuleInfo> available(String wanted) {
        return ModuleFiles.isPath(wanted) ? new AvailableModules(context()).at(wanted, all) : candidates();
    }

    private void give(Collection<PSModuleInfo> modules, Predicate<PSModuleInfo> wanted) {
        for (PSModuleInfo module : modules) {
            if (wanted.test(module) && isForEdition(module)) {
                writeObject(grouped(module));
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
