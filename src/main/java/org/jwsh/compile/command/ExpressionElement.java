package org.jwsh.compile.command;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.compile.expression.RangeOperation;
import org.jwsh.language.Extent;
import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.Streams;

/** An expression as an element of a pipeline: its value is enumerated into the next command. */
public final class ExpressionElement implements PipelineElement {
    private final ExpressionNode expression;
    private final RedirectionNode[] redirections;
    private final Extent extent;

    public ExpressionElement(ExpressionNode expression, RedirectionNode[] redirections, Extent extent) {
        this.expression = expression;
        this.redirections = redirections;
        this.extent = extent;
    }

    @Override
    public CommandProcessor prepare(Frame frame) {
        CommandProcessor processor = new ExpressionProcessor(frame);
        for (RedirectionNode redirection : redirections) {
            redirection.apply(processor, frame);
        }
        return processor;
    }

    private final class ExpressionProcessor extends CommandProcessor {
        private final Frame frame;

        ExpressionProcessor(Frame frame) {
            super(null, frame);
            this.frame = frame;
        }

        @Override
        protected void doBegin() {}

        @Override
        protected void doProcess(Object input) {
            Extent pipeline = frame.position;
            frame.position = extent;
            Streams before = frame.streams;
            frame.streams = streams();
            try {
                Object value =
                        expression instanceof RangeOperation range ? range.elements(frame) : expression.eval(frame);
                // what fails further down is an error of the pipeline
                frame.position = pipeline;
                streams().output().writeEnumerated(value);
            } finally {
                frame.streams = before;
            }
        }

        @Override
        protected void doEnd() {}
    }
}
