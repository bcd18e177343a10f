package org.jwsh.compile.command;

import org.jwsh.language.ast.RedirectionStream;
import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.Pipe;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.PSObject;

/** {@code 2>&1}: records of a stream go where the output goes, wherever that is by then. */
public record MergingRedirection(RedirectionStream from) implements RedirectionNode {
    @Override
    public void apply(CommandProcessor processor, Frame frame) {
        Pipe merged = new Pipe() {
            @Override
            public void write(Object value) {
                if (PSObject.unwrap(value) instanceof ErrorRecord error) {
                    error.fromErrorStream(true);
                }
                processor.streams().output().write(value);
            }
        };
        processor.streams(StreamSelection.redirect(processor.streams(), from, merged));
    }
}
