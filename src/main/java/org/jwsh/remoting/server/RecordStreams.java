package org.jwsh.remoting.server;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.remoting.clixml.PropertyBag;
import org.jwsh.remoting.protocol.MessageType;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.StreamRecord;
import org.jwsh.runtime.Streams;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.collections.ListValue;
import org.jwsh.values.numbers.UInt32;
import org.jwsh.values.time.DateTime;

/** The streams of a pipeline on their way to the client, each record in its form. */
final class RecordStreams {
    private static final String AUTOMATION = "System.Management.Automation.";

    private final UUID pipeline;
    private final ServerPipeline.Sender sender;

    RecordStreams(UUID pipeline, ServerPipeline.Sender sender) {
        this.pipeline = pipeline;
        this.sender = sender;
    }

    Streams streams() {
        return new Streams(
                sending(MessageType.PIPELINE_OUTPUT, value -> value),
                sending(MessageType.ERROR_RECORD, value -> value),
                sending(MessageType.WARNING_RECORD, RecordStreams::message),
                sending(MessageType.VERBOSE_RECORD, RecordStreams::message),
                sending(MessageType.DEBUG_RECORD, RecordStreams::message),
                informing());
    }

    /** Information reaches the client whatever the preference is: what is shown is for the client to decide. */
    private Pipe informing() {
        return new Pipe() {
            @Override
            public void write(Object value) {
                sender.send(MessageType.INFORMATION_RECORD, pipeline, information(value));
            }

            @Override
            public void suppressed(Object value) {
                write(value);
            }
        };
    }

    void progress(ProgressRecord record) {
        EnumType types = (EnumType) NetTypes.named(AUTOMATION + "ProgressRecordType");
        sender.send(
                MessageType.PROGRESS_RECORD,
                pipeline,
                PropertyBag.plain()
                        .note("Activity", record.activity())
                        .note("ActivityId", record.activityId())
                        .note("StatusDescription", record.statusDescription())
                        .note("CurrentOperation", record.currentOperation())
                        .note("ParentActivityId", record.parentId())
                        .note("PercentComplete", record.percentComplete())
                        .note("Type", types.find(record.completed() ? "Completed" : "Processing"))
                        .note("SecondsRemaining", record.secondsRemaining())
                        .build());
    }

    private Pipe sending(MessageType type, Function<Object, Object> form) {
        return new Pipe() {
            @Override
            public void write(Object value) {
                sender.send(type, pipeline, form.apply(value));
            }
        };
    }

    private static Object message(Object value) {
        if (!(value instanceof StreamRecord.Message record)) {
            return value;
        }
        return PropertyBag.of(
                        AUTOMATION + record.kind() + "Record", AUTOMATION + "InformationalRecord", "System.Object")
                .text(record.text())
                .note("InformationalRecord_Message", record.text())
                .note("InformationalRecord_SerializeInvocationInfo", false)
                .note("InformationalRecord_PipelineIterationInfo", null)
                .build();
    }

    private static Object information(Object value) {
        if (!(value instanceof StreamRecord.Information record)) {
            return value;
        }
        ListValue tags = new ListValue(NetTypes.named("System.Collections.Generic.List[string]"), NetTypes.STRING);
        tags.addAll(record.tags());
        return PropertyBag.plain()
                .note(
                        "MessageData",
                        record.message() instanceof StreamRecord.HostText text ? host(text) : record.message())
                .note("Source", record.source())
                .note("TimeGenerated", DateTime.of(Instant.ofEpochMilli(record.generated()), DateTime.Kind.Local))
                .note("Tags", tags)
                .note("User", System.getProperty("user.name"))
                .note("Computer", "")
                .note("ProcessId", UInt32.of(ProcessHandle.current().pid()))
                .note("NativeThreadId", UInt32.of(0))
                .note("ManagedThreadId", UInt32.of(0))
                .build();
    }

    private static Object host(StreamRecord.HostText text) {
        return PropertyBag.of(AUTOMATION + "HostInformationMessage", "System.Object")
                .text(text.text())
                .property("Message", text.text())
                .property("NoNewLine", text.noNewLine())
                .property("ForegroundColor", text.foreground())
                .property("BackgroundColor", text.background())
                .build();
    }
}
