package org.jwsh.compile.command;

import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PipelineProcessor;
import org.jwsh.runtime.VariableTable;

/**
 * The commands of a pipeline that runs apart from the code around it.
 *
 * @param variables what the arguments mention
 */
public record PreparedPipeline(PipelineElement[] elements, Extent extent, VariableTable variables) {

    /**
     * Evaluates the arguments and puts the commands together.
     *
     * @param more further arguments of the first command
     */
    public PipelineProcessor prepare(Frame frame, List<Object> more) {
        frame.position = extent;
        frame.arguments(more);
        PipelineProcessor pipeline = new PipelineProcessor(frame.context);
        for (PipelineElement element : elements) {
            pipeline.add(element.prepare(frame));
        }
        return pipeline;
    }
}
