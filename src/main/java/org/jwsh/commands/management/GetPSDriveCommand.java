package org.jwsh.commands.management;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.VariableScope;
import org.jwsh.providers.PSDriveInfo;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;

/** Gives the drives of the session. */
@Cmdlet(verb = "Get", noun = "PSDrive", defaultParameterSet = "Name")
@OutputType("System.Management.Automation.PSDriveInfo")
public final class GetPSDriveCommand extends ItemCmdlet {
    @Parameter(set = "Name", position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] name;

    @Parameter(set = "LiteralName", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String[] literalName;

    @Parameter(valueFromPipelineByPropertyName = true)
    String scope;

    @Parameter(valueFromPipelineByPropertyName = true)
    String[] pSProvider;

    @Override
    protected void processRecord() {
        String[] names = literalName != null ? literalName : name == null ? new String[] {"*"} : name;
        for (String each : names) {
            List<PSDriveInfo> found = new ArrayList<>();
            for (PSDriveInfo drive : known()) {
                boolean named = literalName == null
                        ? WildcardPattern.of(each, true).isMatch(drive.name())
                        : each.equalsIgnoreCase(drive.name());
                if (named && isOfProvider(drive, pSProvider)) {
                    found.add(drive);
                }
            }
            found.sort(Comparator.comparing(PSDriveInfo::name, String.CASE_INSENSITIVE_ORDER));
            found.forEach(this::writeObject);
            if (found.isEmpty() && !WildcardPattern.hasWildcards(each)) {
                report(NetException.of(
                                "System.Management.Automation.DriveNotFoundException",
                                "Cannot find drive. A drive with the name '" + each + "' does not exist.")
                        .withRecord("GetLocationNoMatchingDrive", ErrorCategory.ObjectNotFound, each));
            }
        }
    }

    private Collection<PSDriveInfo> known() {
        return scope == null ? drives().drives() : drives().drives(VariableScope.find(scope, caller().scope));
    }

    /** @param providers names or patterns, with or without their module in front; null for any */
    static boolean isOfProvider(PSDriveInfo drive, String[] providers) {
        return providers == null
                || Arrays.stream(providers)
                        .anyMatch(wanted -> WildcardPattern.of(wanted.substring(wanted.lastIndexOf('\\') + 1), true)
                                .isMatch(drive.provider().name()));
    }
}
