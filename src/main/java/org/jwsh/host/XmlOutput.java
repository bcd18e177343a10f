package org.jwsh.host;

import java.util.Locale;
import java.util.function.Consumer;
import org.jwsh.remoting.clixml.CliXmlSerializer;
import org.jwsh.remoting.clixml.SecretCipher;
import org.jwsh.runtime.PSHost;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.StreamRecord;
import org.jwsh.runtime.Streams;
import org.jwsh.values.PSObject;

/**
 * What the shell writes with {@code -OutputFormat XML}, for programs that read it as objects: two documents of CLIXML, that of
 * standard output with the objects and what is written to the host, that of standard error with all other streams. Each element
 * names its stream. A document that nothing is written to is not there.
 */
final class XmlOutput {
    private static final String MARK = "#< CLIXML\n";

    private final Document output;
    private final Document error;

    XmlOutput(PSHost host) {
        output = new Document(host::write);
        error = new Document(host::writeError);
    }

    /** The pipes that write what flows into them. */
    Streams streams() {
        return new Streams(
                Pipe.to(value -> output.write(value, "Output")),
                Pipe.to(value -> error.write(value, "Error")),
                Pipe.to(this::writeMessage),
                Pipe.to(this::writeMessage),
                Pipe.to(this::writeMessage),
                Pipe.to(this::writeMessage));
    }

    private void writeMessage(Object value) {
        switch (PSObject.unwrap(value)) {
            case StreamRecord.Message message ->
                error.write(message.text(), message.kind().name().toLowerCase(Locale.ROOT));
            case StreamRecord.Information information -> {
                if (information.host() != null) {
                    output.write(information.toString(), "Output");
                    if (!information.host().noNewLine()) {
                        output.write("\n", "Output");
                    }
                }
                error.write(information, "information");
            }
            case null, default -> output.write(value, "Output");
        }
    }

    /** Closes the documents. */
    void end() {
        output.end();
        error.end();
    }

    /** A document that begins with its first object; each object is sent when it is written. */
    private static final class Document {
        private final Consumer<String> receiver;
        private final StringBuilder text = new StringBuilder();
        private CliXmlSerializer serializer;

        Document(Consumer<String> receiver) {
            this.receiver = receiver;
        }

        void write(Object value, String stream) {
            if (serializer == null) {
                text.append(MARK);
                serializer = new CliXmlSerializer(text, false, 1, SecretCipher.NONE);
                serializer.start();
            }
            serializer.write(value, stream);
            send();
        }

        void end() {
            if (serializer != null) {
                serializer.end();
                send();
            }
        }

        private void send() {
            receiver.accept(text.toString());
            text.setLength(0);
        }
    }
}
