package org.jwsh.modules.oneview;

import java.util.Locale;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets firmware baselines. */
@Cmdlet(verb = "Get", noun = "HPOVBaseline", defaultParameterSet = "ISOFileName")
@OutputType("HPOneView.Appliance.Baseline")
public final class GetHPOVBaseline extends GetResourceCmdlet {
    @Parameter(set = "ISOFileName", position = 0)
    @Alias({"isoFileName", "FileName"})
    @ValidateNotNullOrEmpty
    String file;

    @Parameter(set = "BaselineName", mandatory = true)
    @Alias("name")
    @ValidateNotNullOrEmpty
    String sppName;

    @Parameter(set = "BaselineName")
    @ValidateNotNullOrEmpty
    String version;

    @Parameter(set = "HotFixesOnly")
    boolean hotfixesOnly;

    @Parameter
    @DefaultValue("AllResourcesInScope")
    Object scope;

    GetHPOVBaseline(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            IndexQuery query = new IndexQuery("firmware-drivers")
                    .where("scope", ScopeArgument.name(scope))
                    .where("fwbaseline_isoFileName", isoFile())
                    .where("fwbaseline_name", sppName)
                    .where("fwbaseline_version", version)
                    .where("fwbaseline_bundleType", hotfixesOnly ? "Hotfix" : null);
            writeFound(connection, query, "HPOneView.Appliance.Baseline");
            boolean byFile = sppName == null;
            reportMissing(
                    connection,
                    byFile ? file : sppName,
                    "BaselineResourceNotFound",
                    OneViewTypes.BASELINE,
                    byFile ? "File" : "SppName");
        }
    }

    private String isoFile() {
        return file == null || file.toLowerCase(Locale.ROOT).endsWith(".iso") ? file : file + ".iso";
    }
}
