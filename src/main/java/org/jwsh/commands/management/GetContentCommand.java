package org.jwsh.commands.management;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.providers.ContentFormat;
import org.jwsh.providers.ContentReader;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.WholeContent;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** Gives the content of items: lines, bytes or all of it. */
@Cmdlet(verb = "Get", noun = "Content", defaultParameterSet = "Path")
@OutputType({"System.Byte", "System.String"})
public final class GetContentCommand extends ContentCmdlet {
    @Parameter(valueFromPipelineByPropertyName = true)
    long readCount = 1;

    @Parameter(valueFromPipelineByPropertyName = true)
    @Alias({"First", "Head"})
    @ValidateRange(min = "0", max = "9223372036854775807")
    long totalCount = -1;

    @Parameter(valueFromPipelineByPropertyName = true)
    @Alias("Last")
    @ValidateRange(min = "0", max = "2147483647")
    int tail = -1;

    @Parameter(dynamic = true)
    String delimiter;

    @Parameter(dynamic = true)
    boolean wait;

    @Parameter(dynamic = true)
    boolean raw;

    @ParameterGroup
    final ContentEncoding encoding = new ContentEncoding();

    @Override
    protected void processRecord() {
        if (totalCount >= 0 && tail >= 0) {
            report(
                    "System.InvalidOperationException",
                    "The parameters TotalCount and Tail cannot be used together. Please specify only one parameter.",
                    "TailAndHeadCannotCoexist",
                    ErrorCategory.InvalidOperation,
                    null);
            return;
        }
        checkEncoding(encoding.asByteStream);
        refuseRawWith("TotalCount");
        refuseRawWith("Tail");
        refuseRawWith("Delimiter");
        if (raw && wait) {
            throw refused("The Raw and Wait parameters cannot be specified in the same command.");
        }
        for (ItemPath item : contentItems(false)) {
            attempt(() -> read(item));
        }
    }

    private void refuseRawWith(String other) {
        if (raw && isBound(other)) {
            throw refused("The 'Raw' and '" + other + "' parameters cannot be specified in the same command.");
        }
    }

    private NetException refused(String message) {
        return failure(
                "System.Management.Automation.PSInvalidOperationException",
                message,
                "InvalidOperation",
                ErrorCategory.InvalidOperation,
                null);
    }

    private void read(ItemPath item) {
        if (tail >= 0 && !item.provider().supportsFilter()) {
            throw NetException.of(
                            "System.InvalidOperationException",
                            "The Tail parameter currently is supported only for the FileSystem provider.")
                    .withRecord("TailNotSupported", ErrorCategory.InvalidOperation, null);
        }
        if (totalCount == 0 || tail == 0 && !wait) {
            return;
        }
        ContentFormat format = new ContentFormat(encoding.chosen(), encoding.asByteStream, delimiter, raw, false, wait);
        try (ContentReader reader = item.provider().read(item, format, this)) {
            ContentNotes notes = new ContentNotes(item);
            if (reader instanceof WholeContent whole) {
                writeObject(notes.on(readCount == 1 ? whole.next() : whole.elements(), 1));
            } else if (tail >= 0) {
                giveTail(reader, notes);
            } else {
                give(reader, notes);
            }
        }
    }

    private void give(ContentReader reader, ContentNotes notes) {
        long given = 0;
        List<Object> block = new ArrayList<>();
        for (Object next = piece(reader, given); next != null; next = piece(reader, given)) {
            given++;
            if (readCount == 1) {
                writeObject(notes.on(next, given));
                continue;
            }
            block.add(next);
            if (readCount > 0 && block.size() == readCount) {
                writeObject(notes.on(block.toArray(), given));
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            writeObject(
                    readCount == 0 && block.size() == 1
                            ? notes.on(block.getFirst(), given)
                            : notes.on(block.toArray(), given));
        }
    }

    private Object piece(ContentReader reader, long given) {
        context().checkStop();
        return totalCount >= 0 && given >= totalCount ? null : reader.next();
    }

    private void giveTail(ContentReader reader, ContentNotes notes) {
        Deque<Object> last = new ArrayDeque<>();
        for (Object next = reader.next(); next != null; next = reader.next()) {
            last.addLast(next);
            if (last.size() > tail) {
                last.removeFirst();
            }
        }
        long number = 0;
        for (Object piece : last) {
            writeObject(notes.on(piece, ++number));
        }
    }
}
