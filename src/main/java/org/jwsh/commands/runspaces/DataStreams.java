package org.jwsh.commands.runspaces;

import java.util.function.BiConsumer;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.ProgressReport;
import org.jwsh.runtime.Streams;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.types.DataCollection;

/** What a {@code [powershell]} wrote to the streams other than output. */
public final class DataStreams {
    private static final String RECORDS = "System.Management.Automation.";

    private DataCollection error = DataCollection.of(RECORDS + "ErrorRecord");
    private DataCollection warning = DataCollection.of(RECORDS + "WarningRecord");
    private DataCollection verbose = DataCollection.of(RECORDS + "VerboseRecord");
    private DataCollection debug = DataCollection.of(RECORDS + "DebugRecord");
    private DataCollection information = DataCollection.of(RECORDS + "InformationRecord");
    private DataCollection progress = DataCollection.of(RECORDS + "ProgressRecord");

    static void define(TypeBuilder type) {
        stream(type, "Error", "ErrorRecord", streams -> streams.error, (streams, value) -> streams.error = value);
        stream(
                type,
                "Warning",
                "WarningRecord",
                streams -> streams.warning,
                (streams, value) -> streams.warning = value);
        stream(
                type,
                "Verbose",
                "VerboseRecord",
                streams -> streams.verbose,
                (streams, value) -> streams.verbose = value);
        stream(type, "Debug", "DebugRecord", streams -> streams.debug, (streams, value) -> streams.debug = value);
        stream(
                type,
                "Information",
                "InformationRecord",
                streams -> streams.information,
                (streams, value) -> streams.information = value);
        stream(
                type,
                "Progress",
                "ProgressRecord",
                streams -> streams.progress,
                (streams, value) -> streams.progress = value);
        type.method("void ClearStreams()", DataStreams.class, (streams, a) -> {
            streams.clear();
            return null;
        });
    }

    private static void stream(
            TypeBuilder type,
            String name,
            String record,
            TypeBuilder.Read<DataStreams> read,
            BiConsumer<DataStreams, DataCollection> write) {
        type.property(
                RECORDS + "PSDataCollection[" + RECORDS + record + "] " + name,
                DataStreams.class,
                read,
                (streams, value) -> write.accept(streams, (DataCollection) value));
    }

    /** Error records. */
    public DataCollection error() {
        return error;
    }

    public DataCollection warning() {
        return warning;
    }

    public DataCollection verbose() {
        return verbose;
    }

    public DataCollection debug() {
        return debug;
    }

    public DataCollection information() {
        return information;
    }

    /** Takes a record of how far something is. */
    void progress(ProgressRecord record) {
        progress.receive(new ProgressReport(record));
    }

    /** Streams that end here, but for output. */
    Streams into(Pipe output) {
        return new Streams(
                output,
                new CollectionPipe(error),
                new CollectionPipe(warning),
                new CollectionPipe(verbose),
                new CollectionPipe(debug),
                new CollectionPipe(information) {
                    @Override
                    public void suppressed(Object value) {
                        write(value);
                    }
                });
    }

    /** Takes all records out. */
    public void clear() {
        error.clear();
        warning.clear();
        verbose.clear();
        debug.clear();
        information.clear();
        progress.clear();
    }
}
