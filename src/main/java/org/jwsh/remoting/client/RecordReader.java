package org.jwsh.remoting.client;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.remoting.clixml.PropertyReader;
import org.jwsh.remoting.protocol.Message;
import org.jwsh.runtime.StreamRecord;
import org.jwsh.runtime.Streams;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.time.DateTime;

/** Makes records of what a server sends and writes them into the streams that they belong to. */
final class RecordReader {
    private static final String HOST_MESSAGE = "Deserialized.System.Management.Automation.HostInformationMessage";

    private final RemoteRunspace session;
    private final Streams streams;
    private final HostCallHandler host;

    RecordReader(RemoteRunspace session, Streams streams, HostCallHandler host) {
        this.session = session;
        this.host = host;
        this.streams = streams;
    }

    void pass(Message message) {
        Object data = session.read(message);
        switch (message.type()) {
            case PIPELINE_OUTPUT -> streams.output().write(data);
            case ERROR_RECORD -> streams.error().write(RemoteErrors.record(data));
            case WARNING_RECORD -> streams.warning().write(text(StreamRecord.Kind.Warning, data));
            case VERBOSE_RECORD -> streams.verbose().write(text(StreamRecord.Kind.Verbose, data));
            case DEBUG_RECORD -> streams.debug().write(text(StreamRecord.Kind.Debug, data));
            case INFORMATION_RECORD -> information(new PropertyReader(data));
            case PROGRESS_RECORD -> host.progress(progress(new PropertyReader(data)));
            default -> {}
        }
    }

    private static StreamRecord text(StreamRecord.Kind kind, Object data) {
        return new StreamRecord.Message(kind, new PropertyReader(data).text("InformationalRecord_Message"), null);
    }

    /** Only what was written for the host is shown without being asked for. */
    private void information(PropertyReader record) {
        Object message = record.get("MessageData");
        StreamRecord.HostText host = null;
        if (message instanceof PSObject bag && bag.typeNames().contains(HOST_MESSAGE)) {
            PropertyReader reader = new PropertyReader(bag);
            host = new StreamRecord.HostText(reader.text("Message"), null, null, reader.flag("NoNewLine"));
        }
        List<String> tags = new ArrayList<>();
        record.list("Tags").forEach(tag -> tags.add(LanguagePrimitives.toStringInvariant(tag)));
        long generated = PSObject.unwrap(record.get("TimeGenerated")) instanceof DateTime date
                ? date.toInstant().toEpochMilli()
                : 0;
        StreamRecord made = new StreamRecord.Information(
                host == null ? message : host, record.text("Source"), tags, host, null, generated);
        if (host == null) {
            streams.information().suppressed(made);
        } else {
            streams.information().write(made);
        }
    }

    private static ProgressRecord progress(PropertyReader record) {
        return new ProgressRecord(
                record.number("ActivityId", 0),
                record.number("ParentActivityId", -1),
                record.text("Activity"),
                record.text("StatusDescription"),
                record.text("CurrentOperation"),
                record.number("PercentComplete", -1),
                record.number("SecondsRemaining", -1),
                record.number("Type", 0) == 1);
    }
}
