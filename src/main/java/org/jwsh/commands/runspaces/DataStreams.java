package org.jwsh.commands.runspaces;

import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.ProgressReport;
import org.jwsh.runtime.Streams;
import org.jwsh.values.TypeBuilder;

/** What a {@code [powershell]} wrote to the streams other than output. */
public final class DataStreams {
    private static final String RECORDS = "System.Management.Automation.";

    private final DataCollection error = DataCollection.of(RECORDS + "ErrorRecord");
    private final DataCollection warning = DataCollection.of(RECORDS + "WarningRecord");
    private final DataCollection verbose = DataCollection.of(RECORDS + "VerboseRecord");
    private final DataCollection debug = DataCollection.of(RECORDS + "DebugRecord");
    private final DataCollection information = DataCollection.of(RECORDS + "InformationRecord");
    private final DataCollection progress = DataCollection.of(RECORDS + "ProgressRecord");

    static void define(TypeBuilder type) {
        stream(type, "Error", "ErrorRecord", streams -> streams.error);
        stream(type, "Warning", "WarningRecord", streams -> streams.warning);
        stream(type, "Verbose", "VerboseRecord", streams -> streams.verbose);
        stream(type, "Debug", "DebugRecord", streams -> streams.debug);
        stream(type, "Information", "InformationRecord", streams -> streams.information);
        stream(type, "Progress", "ProgressRecord", streams -> streams.progress);
        type.method("void ClearStreams()", DataStreams.class, (streams, a) -> {
            streams.clear();
            return null;
        });
    }

    private static void stream(TypeBuilder type, String name, String record, TypeBuilder.Read<DataStreams> read) {
        type.property(RECORDS + "PSDataCollection[" + RECORDS + record + "] " + name, DataStreams.class, read);
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
        progress.pipe().write(new ProgressReport(record));
    }

    /** Streams that end here, but for output. */
    Streams into(Pipe output) {
        return new Streams(output, error.pipe(), warning.pipe(), verbose.pipe(), debug.pipe(), information.pipe());
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
