package org.jwsh.compile.command;

import org.jwsh.compile.statement.Completion;
import org.jwsh.compile.statement.StatementNode;
import org.jwsh.language.Extent;
import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.PipelineProcessor;

/** A pipeline of commands. */
public final class PipelineStatement extends StatementNode {
    private final PipelineElement[] elements;
    private final Extent extent;

    public PipelineStatement(PipelineElement[] elements, Extent extent) {
        this.elements = elements;
        this.extent = extent;
    }

    @Override
    public Completion execute(Frame frame) {
        run(frame, frame.streams.output());
        return Completion.NORMAL;
    }

    /** Runs with the output of the last command going to a pipe. */
    void run(Frame frame, Pipe output) {
        ExecutionContext context = frame.context;
        frame.position = extent;
        PipelineProcessor pipeline = new PipelineProcessor(context);
        boolean done = false;
        try {
            for (PipelineElement element : elements) {
                CommandProcessor processor = element.prepare(frame);
                if (processor.streams().output() == frame.streams.output()) {
                    processor.streams(processor.streams().withOutput(output));
                }
                pipeline.add(processor);
            }
            frame.position = extent;
            pipeline.run();
            done = true;
        } finally {
            frame.position = extent;
            context.success(done && !pipeline.failed());
        }
    }
}
