package org.jwsh.compile.command;

import org.jwsh.language.ast.RedirectionStream;
import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.StreamRecord;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.PSObject;

/** {@code 2>&1}: records of a stream go where the output goes, wherever that is by then. */
public record MergingRedirection(RedirectionStream from) implements RedirectionNode {
    @Override
    public void apply(CommandProcessor processor, Frame frame) {
        Pipe merged = new Pipe() {
            @Override
            public void write(Object value) {
                Object base = PSObject.unwrap(value);
                if (base instanceof ErrorRecord error) {
                    error.fromErrorStream(true);
                }
                processor
                        .streams()
                        .output()
                        .pastVariables()
                        .write(base instanceof StreamRecord.Message message ? message.intoOutput() : value);
            }
        };
        processor.streams(StreamSelection.redirect(processor.streams(), from, merged));
    }
}
