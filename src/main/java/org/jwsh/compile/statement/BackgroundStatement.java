package org.jwsh.compile.statement;

import org.jwsh.language.ast.PipelineAst;
import org.jwsh.runtime.Frame;

/** {@code command &}: runs as a job. */
public final class BackgroundStatement extends StatementNode {
    private final PipelineAst pipeline;

    public BackgroundStatement(PipelineAst pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Completion execute(Frame frame) {
        frame.position = pipeline.extent();
        frame.streams.output().write(frame.context.engine().background(pipeline, frame));
        return Completion.NORMAL;
    }
}
