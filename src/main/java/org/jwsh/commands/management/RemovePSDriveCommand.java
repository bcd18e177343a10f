package org.jwsh.commands.management;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jwsh.cmdlet.AllowEmptyCollection;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.VariableScope;
import org.jwsh.providers.PSDriveInfo;
import org.jwsh.runtime.DriveVariables;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;

/** Takes drives away. */
@Cmdlet(verb = "Remove", noun = "PSDrive", defaultParameterSet = "Name", supportsShouldProcess = true)
public final class RemovePSDriveCommand extends ItemCmdlet {
    @Parameter(set = "Name", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @AllowNull
    @AllowEmptyCollection
    String[] name;

    @Parameter(set = "LiteralName", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String[] literalName;

    @Parameter(valueFromPipelineByPropertyName = true)
    String[] pSProvider;

    @Parameter(valueFromPipelineByPropertyName = true)
    String scope;

    @Parameter
    boolean force;

    @Override
    public boolean force() {
        return force;
    }

    @Override
    protected void processRecord() {
        for (String each : literalName == null ? name : literalName) {
            List<PSDriveInfo> found = new ArrayList<>(known());
            found.removeIf(drive -> !isNamed(drive, each) || !GetPSDriveCommand.isOfProvider(drive, pSProvider));
            if (found.isEmpty() && !WildcardPattern.hasWildcards(each)) {
                report(DriveVariables.notFound(each));
            }
            found.forEach(drive -> attempt(() -> remove(drive)));
        }
    }

    private Collection<PSDriveInfo> known() {
        return scope == null ? drives().drives() : drives().drives(VariableScope.find(scope, caller().scope));
    }

    private boolean isNamed(PSDriveInfo drive, String wanted) {
        return literalName == null
                ? WildcardPattern.of(wanted, true).isMatch(drive.name())
                : wanted.equalsIgnoreCase(drive.name());
    }

    private void remove(PSDriveInfo drive) {
        String target =
                "Name: " + drive.name() + " Provider: " + drive.provider().fullName() + " Root: " + drive.root();
        if (!shouldProcess(target, "Remove Drive")) {
            return;
        }
        if (drives().currentDrive() == drive) {
            throw NetException.of(
                            "System.Management.Automation.PSInvalidOperationException",
                            "Cannot remove drive '" + drive.name() + "' because it is in use.")
                    .withRecord("InvalidOperation", ErrorCategory.InvalidOperation, drive.name());
        }
        drives().remove(drive);
    }
}
