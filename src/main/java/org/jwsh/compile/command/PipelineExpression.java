package org.jwsh.compile.command;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.CollectingPipe;
import org.jwsh.runtime.Frame;

/** A pipeline as a value: no value, the one object, or an array. */
public final class PipelineExpression extends ExpressionNode {
    private final PipelineStatement pipeline;

    public PipelineExpression(PipelineStatement pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Object eval(Frame frame) {
        CollectingPipe output = new CollectingPipe();
        pipeline.run(frame, output);
        return output.result();
    }
}
