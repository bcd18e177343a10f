package org.jwsh.compile.command;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.language.ast.RedirectionStream;
import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Redirections;
import org.jwsh.runtime.Streams;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;

/** {@code > file}: records of a stream are written to a file as the text they are shown as; {@code > $null} drops them. */
public record FileRedirection(RedirectionStream from, boolean append, ExpressionNode location)
        implements RedirectionNode {
    @Override
    public void apply(CommandProcessor processor, Frame frame) {
        Object path = PSObject.unwrap(location.eval(frame));
        Pipe pipe;
        if (path == null || path == AutomationNull.VALUE) {
            pipe = Pipe.NOWHERE;
        } else {
            Redirections.Sink sink =
                    frame.context.redirections().open(LanguagePrimitives.toStringInvariant(path), append, frame);
            processor.closeAtEnd(sink::close);
            pipe = sink.pipe();
        }
        Streams streams = StreamSelection.redirect(processor.streams(), from, pipe);
        boolean rest = from == RedirectionStream.ALL && !processor.isOutputRedirected();
        processor.streams(rest ? streams.withOutput(pipe) : streams);
        if (rest || from == RedirectionStream.OUTPUT) {
            processor.markOutputRedirected();
        }
    }
}
