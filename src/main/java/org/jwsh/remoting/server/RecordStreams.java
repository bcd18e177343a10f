package org.jwsh.remoting.server;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.remoting.clixml.InvocationForm;
import org.jwsh.remoting.clixml.PropertyBag;
import org.jwsh.remoting.protocol.HostMethod;
import org.jwsh.remoting.protocol.MessageType;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.StreamRecord;
import org.jwsh.runtime.Streams;
import org.jwsh.values.EnumType;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.ListValue;
import org.jwsh.values.numbers.UInt32;
import org.jwsh.values.time.DateTime;

/** The streams of a pipeline on their way to the client, each record in its form. */
final class RecordStreams {
    private static final String AUTOMATION = "System.Management.Automation.";
    private static final int OF_ERROR = 1;
    private static final int OF_WARNING = 2;
    private static final int OF_DEBUG = 4;
    private static final int OF_VERBOSE = 8;

    private final UUID pipeline;
    private final ServerPipeline.Sender sender;
    private final int options;
    private final RemoteHost host;

    /**
     * @param options which records tell of the call that they came from: flags of the enum RemoteStreamOptions
     * @param host is told of messages too
     */
    RecordStreams(UUID pipeline, ServerPipeline.Sender sender, int options, RemoteHost host) {
        this.pipeline = pipeline;
        this.sender = sender;
        this.options = options;
        this.host = host;
    }

    Streams streams() {
        return new Streams(
                sending(MessageType.PIPELINE_OUTPUT, value -> value),
                sending(MessageType.ERROR_RECORD, this::error),
                telling(MessageType.WARNING_RECORD, HostMethod.WriteWarningLine, OF_WARNING),
                telling(MessageType.VERBOSE_RECORD, HostMethod.WriteVerboseLine, OF_VERBOSE),
                telling(MessageType.DEBUG_RECORD, HostMethod.WriteDebugLine, OF_DEBUG),
                informing());
    }

    private Object error(Object value) {
        return (options & OF_ERROR) != 0 && PSObject.unwrap(value) instanceof ErrorRecord error
                ? new ServerPipeline.ExtendedError(error)
                : value;
    }

    /** A message goes to the client twice: as a record, and as a line for its host. */
    private Pipe telling(MessageType type, HostMethod line, int option) {
        return new Pipe() {
            @Override
            public void write(Object value) {
                sender.send(type, pipeline, message(value, (options & option) != 0));
                host.tell(line, LanguagePrimitives.toStringInvariant(value));
            }
        };
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

    private static Object message(Object value, boolean extended) {
        if (!(value instanceof StreamRecord.Message record)) {
            return value;
        }
        InvocationInfo origin = origin(record);
        boolean told = extended && origin != null;
        PSObject form = PropertyBag.of(
                        AUTOMATION + record.kind() + "Record", AUTOMATION + "InformationalRecord", "System.Object")
                .text(record.text())
                .note("InformationalRecord_Message", record.text())
                .note("InformationalRecord_SerializeInvocationInfo", told)
                .build();
        if (told) {
            InvocationForm.ofMessage(origin).addTo(form);
        }
        return form;
    }

    /** The call of the script or function that has the message written; a cmdlet's own where there is none. */
    private static InvocationInfo origin(StreamRecord.Message record) {
        ExecutionContext running = ExecutionContext.current();
        InvocationInfo caller = running == null ? null : running.frame().invocation();
        return caller != null ? caller : record.invocation();
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
