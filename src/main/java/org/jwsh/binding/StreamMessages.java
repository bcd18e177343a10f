package org.jwsh.binding;

import org.jwsh.runtime.ActionPreference;
import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Preferences;
import org.jwsh.runtime.StreamRecord;
import org.jwsh.runtime.Streams;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetException;

/** Does with a message what its preference says. */
final class StreamMessages {
    private StreamMessages() {}

    static void write(StreamRecord.Kind kind, String text, ActionPreference action, CommandProcessor processor) {
        Pipe pipe = pipe(kind, processor.streams());
        StreamRecord.Message message = new StreamRecord.Message(kind, text == null ? "" : text, processor.invocation());
        switch (action) {
            case SilentlyContinue, Ignore -> pipe.suppressed(message);
            case Stop -> {
                pipe.write(message);
                throw stopped(kind, text);
            }
            default -> pipe.write(message);
        }
    }

    static void write(StreamRecord.Information record, ActionPreference action, Streams streams) {
        switch (action) {
            case SilentlyContinue -> streams.information().suppressed(record);
            case Ignore -> {}
            case Stop -> throw stopped("InformationPreference", record.toString());
            default -> streams.information().write(record);
        }
    }

    /** Writes a warning of a function without common parameters, as the preference has it. */
    static void warning(String text, Frame frame, InvocationInfo invocation) {
        StreamRecord.Message message = new StreamRecord.Message(StreamRecord.Kind.Warning, text, invocation);
        switch (Preferences.warning(frame.context)) {
            case SilentlyContinue -> frame.streams.warning().suppressed(message);
            case Ignore -> {}
            case Stop -> throw stopped(StreamRecord.Kind.Warning, text);
            default -> frame.streams.warning().write(message);
        }
    }

    /** Writes a verbose message of a command that is to be shown. */
    static void verbose(String text, CommandProcessor processor) {
        processor
                .streams()
                .verbose()
                .write(new StreamRecord.Message(StreamRecord.Kind.Verbose, text, processor.invocation()));
    }

    private static Pipe pipe(StreamRecord.Kind kind, Streams streams) {
        return switch (kind) {
            case Warning -> streams.warning();
            case Verbose -> streams.verbose();
            case Debug -> streams.debug();
        };
    }

    private static NetException stopped(StreamRecord.Kind kind, String text) {
        return stopped(kind + "Preference", text);
    }

    private static NetException stopped(String preference, String text) {
        return NetException.of(
                        "System.Management.Automation.ActionPreferenceStopException",
                        "The running command stopped because the preference variable \"" + preference
                                + "\" or common parameter is set to Stop: " + text)
                .withRecord("ActionPreferenceStop", ErrorCategory.OperationStopped, null);
    }
}
