package org.jwsh.runtime;

import java.util.List;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.StringForm;

/** A record of the warning, verbose, debug or information stream. */
public sealed interface StreamRecord extends NetTyped {
    /** Who wrote it, or null. */
    InvocationInfo invocation();

    /**
     * A warning, verbose or debug message.
     *
     * @param merged whether it was redirected into the output, where it is shown as on its own stream
     */
    record Message(Kind kind, String text, InvocationInfo invocation, boolean merged) implements StreamRecord {
        public Message(Kind kind, String text, InvocationInfo invocation) {
            this(kind, text, invocation, false);
        }

        /** The same message on its way into the output. */
        public Message intoOutput() {
            return new Message(kind, text, invocation, true);
        }

        @Override
        public NetType netType() {
            return NetTypes.named("System.Management.Automation." + kind + "Record");
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Information for the user: any object.
     *
     * @param host whether it was written for the host and is shown without regard to preferences
     * @param source the script or command that wrote it
     * @param generated when, in milliseconds since 1970
     */
    record Information(
            Object message, String source, List<String> tags, HostText host, InvocationInfo invocation, long generated)
            implements StreamRecord {
        @Override
        public NetType netType() {
            return NetTypes.named("System.Management.Automation.InformationRecord");
        }

        @Override
        public String toString() {
            return StringForm.plain(message);
        }
    }

    /** What Write-Host adds to a message: colours and whether a new line follows; colours are null where they were not chosen. */
    @TypeName("System.Management.Automation.HostInformationMessage")
    record HostText(String text, Object foreground, Object background, boolean noNewLine) {
        /** The text, under the name that scripts know. */
        public String getMessage() {
            return text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** The streams whose records are a message and nothing more. */
    enum Kind {
        Warning,
        Verbose,
        Debug
    }
}
