package org.jwsh.commands.management;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.PathText;
import org.jwsh.values.security.PSCredential;

/** Gives the full paths of items. */
@Cmdlet(verb = "Resolve", noun = "Path", defaultParameterSet = "Path")
@OutputType({"System.String", "System.Management.Automation.PathInfo"})
public final class ResolvePathCommand extends ItemCmdlet {
    @ParameterGroup
    final ItemPaths paths = new ItemPaths();

    @Parameter(set = "LiteralPath")
    @Parameter(set = "Path")
    boolean relative;

    @Parameter
    String relativeBasePath;

    @Parameter
    boolean force;

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Override
    public boolean force() {
        return force;
    }

    @Override
    protected void processRecord() {
        forEach(paths, ItemSelection.of(null, null, null), this::give);
    }

    private void give(ItemPath found) {
        if (!relative && relativeBasePath == null) {
            writeObject(found.info());
            return;
        }
        String base = relativeBasePath == null
                ? drives().location().providerPath()
                : existing(relativeBasePath).path();
        writeObject(PathText.relative(found.path(), base));
    }
}
