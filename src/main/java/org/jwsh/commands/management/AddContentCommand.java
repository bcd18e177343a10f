package org.jwsh.commands.management;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowEmptyCollection;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.providers.ContentFormat;
import org.jwsh.providers.TextEncoding;
import org.jwsh.values.security.PSCredential;

/** Writes behind the content of items. */
@Cmdlet(verb = "Add", noun = "Content", defaultParameterSet = "Path", supportsShouldProcess = true)
public final class AddContentCommand extends WriteContentCmdlet {
    @Parameter(mandatory = true, position = 1, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @AllowNull
    @AllowEmptyCollection
    Object[] value;

    @Parameter
    boolean passThru;

    @Parameter(set = "Path", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String[] path;

    @Parameter(set = "LiteralPath", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String[] literalPath;

    @Parameter
    String filter;

    @Parameter
    String[] include;

    @Parameter
    String[] exclude;

    @Parameter
    boolean force;

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Parameter(dynamic = true)
    boolean noNewline;

    @Parameter(dynamic = true)
    @ValidateNotNullOrEmpty
    @ParameterType("System.Text.Encoding")
    Object encoding;

    @Parameter(dynamic = true)
    boolean asByteStream;

    @Override
    public boolean force() {
        return force;
    }

    @Override
    protected void beginProcessing() {
        checkEncoding(asByteStream);
    }

    @Override
    protected void processRecord() {
        if (!isOpen()) {
            TextEncoding chosen = isBound("Encoding") ? TextEncoding.of(encoding) : null;
            ContentFormat format = new ContentFormat(chosen, asByteStream, null, false, noNewline, false);
            open(contentItems(path, literalPath, ItemSelection.of(filter, include, exclude), true), format, true);
        }
        writeAll(value, passThru);
    }

    @Override
    protected void endProcessing() {
        closeAll();
    }
}
