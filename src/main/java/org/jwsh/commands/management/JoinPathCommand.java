package org.jwsh.commands.management;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowEmptyCollection;
import org.jwsh.cmdlet.AllowEmptyString;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.PathText;
import org.jwsh.values.security.PSCredential;

/** Puts paths together. */
@Cmdlet(verb = "Join", noun = "Path")
@OutputType("System.String")
public final class JoinPathCommand extends ItemCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @Alias("PSPath")
    String[] path;

    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    @AllowNull
    @AllowEmptyString
    @AllowEmptyCollection
    String[] childPath;

    @Parameter(position = 2, valueFromPipelineByPropertyName = true, valueFromRemainingArguments = true)
    @AllowNull
    @AllowEmptyString
    @AllowEmptyCollection
    String[] additionalChildPath;

    @Parameter
    boolean resolve;

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Override
    protected void processRecord() {
        for (String each : path) {
            attempt(() -> join(each));
        }
    }

    private void join(String parent) {
        int colon = parent.indexOf(':');
        if (colon > 0 && parent.indexOf("::") < 0 && parent.lastIndexOf('/', colon) < 0) {
            drives().resolve(parent);
        }
        String joined = parent;
        for (String child : childPath == null ? new String[] {""} : childPath) {
            joined = joinOne(joined, child);
        }
        if (additionalChildPath != null) {
            for (String child : additionalChildPath) {
                joined = joinOne(joined, child);
            }
        }
        if (!resolve) {
            writeObject(joined);
            return;
        }
        for (ItemPath found : drives().expand(joined, false)) {
            writeObject(found.drive() == null || found.drive().isWholeFileSystem() ? found.path() : found.shown());
        }
    }

    private static String joinOne(String parent, String child) {
        String below = child == null ? "" : child;
        return parent.endsWith(":") ? parent + "/" + below : PathText.join(parent, below);
    }
}
