package org.jwsh.formatting;

import java.util.Locale;
import java.util.function.Supplier;
import org.jwsh.formatting.errors.ErrorText;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSHost;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.StreamRecord;
import org.jwsh.runtime.Streams;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.PSObject;

/**
 * Where a session's streams end: objects are shown as one document until {@link #end}, errors go to standard error, messages
 * to standard output.
 */
public final class HostOutput {
    private final PSHost host;
    private final Supplier<ExecutionContext> context;
    private OutputSession session;

    /** @param context gives the session's context, which may not be there yet when this is made */
    public HostOutput(PSHost host, Supplier<ExecutionContext> context) {
        this.host = host;
        this.context = context;
    }

    /** A document of its own for the host, such as Out-Host writes. */
    public static OutputSession newDocument(ExecutionContext context) {
        PSHost host = context.host();
        PSStyle style = PSStyle.of(context);
        boolean decorated = host.supportsEscapes() && style.decoratesHost();
        return new OutputSession(FormatSettings.of(context), new HostLines(host, decorated), style.textStyle());
    }

    /** The pipes that show what flows into them. */
    public Streams streams() {
        return new Streams(
                Pipe.to(this::writeObject),
                Pipe.to(this::writeError),
                Pipe.to(this::writeMessage),
                Pipe.to(this::writeMessage),
                Pipe.to(this::writeMessage),
                Pipe.to(this::writeMessage));
    }

    /** Ends the document: what is held back is written. */
    public void end() {
        if (session != null) {
            session.end();
        }
    }

    /** Writes what is held back, of a document that an error has cut off. */
    public void cutOff() {
        if (session != null) {
            session.cutOff();
        }
    }

    private void writeObject(Object value) {
        if (session == null) {
            session = newDocument(context.get());
        }
        boolean merged = PSObject.unwrap(value) instanceof StreamRecord.Message message && message.merged();
        session.write(merged ? prefixed((StreamRecord.Message) PSObject.unwrap(value)) : value);
    }

    /** A message as the user sees it, with its kind before it. */
    private static String prefixed(StreamRecord.Message message) {
        return message.kind().name().toUpperCase(Locale.ROOT) + ": " + message.text();
    }

    private void writeError(Object value) {
        Object base = PSObject.unwrap(value);
        if (base instanceof ErrorRecord error) {
            new HostLines(host, host.supportsEscapes()).writeErrorText(ErrorText.of(error));
        } else {
            writeMessage(value);
        }
    }

    private void writeMessage(Object value) {
        Object base = PSObject.unwrap(value);
        switch (base) {
            case StreamRecord.Message message -> line(prefixed(message), style(message.kind()));
            case StreamRecord.Information information -> writeInformation(information);
            case null -> {}
            default -> writeObject(value);
        }
    }

    private void writeInformation(StreamRecord.Information information) {
        StreamRecord.HostText text = information.host();
        if (text == null) {
            line(information.toString(), "");
        } else {
            host.write(HostColors.colored(text, host.supportsEscapes()) + (text.noNewLine() ? "" : "\n"));
        }
    }

    private void line(String text, String escape) {
        boolean decorated = host.supportsEscapes() && !escape.isEmpty();
        String shown = host.supportsEscapes() ? text : DisplayCells.plain(text);
        host.write(decorated ? escape + shown + TextStyle.RESET + "\n" : shown + "\n");
    }

    private static String style(StreamRecord.Kind kind) {
        return switch (kind) {
            case Warning -> TextStyle.DEFAULT.warning();
            case Verbose -> TextStyle.DEFAULT.verbose();
            case Debug -> TextStyle.DEFAULT.debug();
        };
    }
}
