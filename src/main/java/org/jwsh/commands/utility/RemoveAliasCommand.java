package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.Scope;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** Takes aliases away. */
@Cmdlet(verb = "Remove", noun = "Alias", defaultParameterSet = "Default")
public final class RemoveAliasCommand extends AliasCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    String[] name;

    @Parameter
    String scope;

    @Parameter
    boolean force;

    @Override
    protected void processRecord() {
        for (String each : name) {
            AliasInfo known = visible(scope(scope), scope != null).get(CaseFolding.fold(each));
            if (known == null) {
                report(notFound(each));
            } else if (isLocked(known, force)) {
                report(NetException.of(
                                "System.Management.Automation.SessionStateUnauthorizedAccessException",
                                "Alias was not removed because alias " + known.name() + " is constant or read-only.")
                        .withRecord("AliasNotRemovable", ErrorCategory.WriteError, known.name()));
            } else {
                remove(each);
            }
        }
    }

    private void remove(String each) {
        for (Scope where = scope(scope); where != null; where = where.parent()) {
            if (context().commands().removeAlias(each, where)) {
                return;
            }
        }
    }
}
