package org.jwsh.commands.core;

import java.util.stream.Stream;
import org.jwsh.binding.CmdletModules;
import org.jwsh.binding.ImportedModules;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.values.text.WildcardPattern;

/** Lists the modules that are imported, or those that can be. */
@Cmdlet(verb = "Get", noun = "Module", aliases = "gmo", defaultParameterSet = "Loaded")
@OutputType("System.Management.Automation.PSModuleInfo")
public final class GetModuleCommand extends BuiltInCmdlet {
    @Parameter(position = 0, valueFromPipeline = true)
    String[] name;

    @Parameter
    boolean listAvailable;

    @Parameter
    boolean all;

    @Override
    protected void processRecord() {
        modules().filter(module -> isWanted(module.name())).forEach(this::writeObject);
    }

    private Stream<PSModuleInfo> modules() {
        ImportedModules modules = ImportedModules.of(context());
        return listAvailable ? modules.available().stream().map(CmdletModules::describe) : modules.all().stream();
    }

    private boolean isWanted(String module) {
        return name == null
                || Stream.of(name)
                        .anyMatch(pattern -> WildcardPattern.of(pattern, true).isMatch(module));
    }
}
