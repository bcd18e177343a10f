package org.jwsh.runtime.flow;

/** A command further down a pipeline has failed: the commands that feed it end without seeing why; the pipeline throws it on. */
public final class PipelineFailure extends FlowException {
    private final transient Object pipeline;
    private final RuntimeException problem;

    /** @param pipeline the pipeline that the failed command is part of */
    public PipelineFailure(Object pipeline, RuntimeException problem) {
        this.pipeline = pipeline;
        this.problem = problem;
    }

    /** What a pipeline throws on: the problem itself where the failed command is one of its own, else this. */
    public RuntimeException leaving(Object from) {
        return from == pipeline ? problem : this;
    }
}
