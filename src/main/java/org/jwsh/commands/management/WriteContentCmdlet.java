package org.jwsh.commands.management;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jwsh.cmdlet.AllowEmptyCollection;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.providers.ContentFormat;
import org.jwsh.providers.ContentWriter;
import org.jwsh.providers.ItemPath;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;

/** What Set-Content and Add-Content share: they keep one writer for each item while input arrives. */
abstract class WriteContentCmdlet extends ContentCmdlet {
    @Parameter(mandatory = true, position = 1, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @AllowNull
    @AllowEmptyCollection
    Object[] value;

    @Parameter
    boolean passThru;

    @Parameter(dynamic = true)
    boolean noNewline;

    @ParameterGroup
    final ContentEncoding encoding = new ContentEncoding();

    private final boolean append;
    private final Map<String, ContentWriter> writers = new LinkedHashMap<>();
    private boolean opened;

    /** @param append whether what is there stays */
    WriteContentCmdlet(boolean append) {
        this.append = append;
    }

    @Override
    protected void beginProcessing() {
        checkEncoding(encoding.asByteStream);
    }

    @Override
    protected void processRecord() {
        if (!opened) {
            opened = true;
            open(new ContentFormat(encoding.chosen(), encoding.asByteStream, null, false, noNewline, false));
        }
        if (value == null || value.length == 1 && value[0] == null) {
            return;
        }
        for (ContentWriter each : writers.values()) {
            attempt(() -> write(each, value));
        }
        if (passThru && !writers.isEmpty()) {
            writeObject(value, true);
        }
    }

    private void open(ContentFormat format) {
        String action = append ? "Add Content" : "Set Content";
        for (ItemPath item : contentItems(true)) {
            attempt(() -> {
                String kind = item.provider().supportsFilter() ? "Path: " : "Item: ";
                if (shouldProcess(kind + item.path(), action) && (append || clear(item))) {
                    writers.put(item.psPath(), item.provider().write(item, format, append, this));
                }
            });
        }
    }

    /** Takes away what a file holds before it is written anew; what is no file has nothing to take away. */
    private boolean clear(ItemPath item) {
        if (item.provider().isNavigable() && item.exists()) {
            if (item.provider().isContainer(item.path())) {
                throw NetException.of(
                        "System.NotSupportedException",
                        "Unable to clear content of '" + item.path()
                                + "' because it is a directory. Clear-Content is only supported on files.");
            }
            item.provider().clearContent(item, this);
        }
        return true;
    }

    private static void write(ContentWriter writer, Object value) {
        Iterator<?> elements = LanguagePrimitives.enumerator(value);
        if (elements == null) {
            writer.write(value);
            return;
        }
        while (elements.hasNext()) {
            write(writer, elements.next());
        }
    }

    private void closeAll() {
        writers.values().forEach(writer -> attempt(writer::close));
        writers.clear();
    }

    @Override
    protected void endProcessing() {
        closeAll();
    }

    @Override
    protected void stopProcessing() {
        closeAll();
    }
}
