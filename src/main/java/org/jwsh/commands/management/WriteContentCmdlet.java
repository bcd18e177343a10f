package org.jwsh.commands.management;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.providers.ContentFormat;
import org.jwsh.providers.ContentWriter;
import org.jwsh.providers.ItemPath;
import org.jwsh.values.LanguagePrimitives;

/** What Set-Content and Add-Content share: they keep one writer for each item while input arrives. */
abstract class WriteContentCmdlet extends ContentCmdlet {
    private final Map<ItemPath, ContentWriter> writers = new LinkedHashMap<>();
    private boolean opened;

    /** Opens the items; done once, before the first value. */
    final void open(List<ItemPath> items, ContentFormat format, boolean append) {
        opened = true;
        for (ItemPath item : items) {
            attempt(() -> {
                if (item.provider().supportsFilter()
                        ? shouldProcess("Path: " + item.path(), append ? "Add Content" : "Set Content")
                        : shouldProcess("Item: " + item.path(), append ? "Add Content" : "Set Content")) {
                    writers.put(item, item.provider().write(item, format, append, this));
                }
            });
        }
    }

    final boolean isOpen() {
        return opened;
    }

    final void writeAll(Object value, boolean passThru) {
        for (Map.Entry<ItemPath, ContentWriter> each : writers.entrySet()) {
            attempt(() -> write(each.getValue(), value));
        }
        if (passThru && !writers.isEmpty()) {
            writeObject(value, true);
        }
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

    final void closeAll() {
        writers.values().forEach(writer -> attempt(writer::close));
        writers.clear();
    }

    @Override
    protected void stopProcessing() {
        closeAll();
    }
}
