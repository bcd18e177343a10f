package org.jwsh.commands.core;

import java.util.Arrays;
import java.util.List;
import org.jwsh.cmdlet.AllowEmptyCollection;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.modules.ExportList;
import org.jwsh.commands.modules.ModuleLoader;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.values.ErrorCategory;

/** Says what the module whose code runs exports. */
@Cmdlet(verb = "Export", noun = "ModuleMember")
public final class ExportModuleMemberCommand extends BuiltInCmdlet {
    @Parameter(position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @AllowEmptyCollection
    String[] function;

    @Parameter(valueFromPipelineByPropertyName = true)
    @AllowEmptyCollection
    String[] cmdlet;

    @Parameter(valueFromPipelineByPropertyName = true)
    @ValidateNotNull
    String[] variable;

    @Parameter(valueFromPipelineByPropertyName = true)
    @ValidateNotNull
    String[] alias;

    @Override
    protected void processRecord() {
        PSModuleInfo module = caller().scope.sessionState().module();
        if (module == null) {
            throw failure(
                    "System.InvalidOperationException",
                    "The Export-ModuleMember cmdlet can only be called from inside a module.",
                    "Modules_CanOnlyExecuteExportModuleMemberInsideAModule",
                    ErrorCategory.PermissionDenied,
                    null);
        }
        ExportList exports = ModuleLoader.of(context()).exportList(module);
        add(function, exports.functions());
        add(cmdlet, exports.cmdlets());
        add(alias, exports.aliases());
        add(variable, exports.variables());
    }

    private static void add(String[] names, List<String> list) {
        if (names != null) {
            list.addAll(Arrays.asList(names));
        }
    }
}
