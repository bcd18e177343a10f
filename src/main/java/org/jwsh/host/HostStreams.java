package org.jwsh.host;

import org.jwsh.formatting.HostOutput;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSHost;
import org.jwsh.runtime.Streams;

/** Where the streams of a session go that nobody redirects: objects are laid out and shown, errors go to standard error. */
final class HostStreams {
    private final PSHost host;
    private final HostOutput output;
    private final XmlOutput xml;
    private ExecutionContext context;

    /** @param writesXml whether objects are written as CLIXML in place of being shown */
    HostStreams(PSHost host, boolean writesXml) {
        this.host = host;
        this.output = new HostOutput(host, () -> context);
        this.xml = writesXml ? new XmlOutput(host) : null;
    }

    Streams streams() {
        return xml == null ? output.streams() : xml.streams();
    }

    void attach(ExecutionContext session) {
        context = session;
    }

    void plainError(String text) {
        host.writeError(text);
    }

    /** Lays out what still waits. */
    void end() {
        output.end();
    }

    /** Shows what still waits when an error ends the script. */
    void cutOff() {
        output.cutOff();
    }

    /** Ends what is written for programs. */
    void close() {
        if (xml != null) {
            xml.end();
        }
    }
}
