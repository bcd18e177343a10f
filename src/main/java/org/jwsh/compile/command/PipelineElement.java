package org.jwsh.compile.command;

import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.Frame;

/** A command of a pipeline. */
public interface PipelineElement {
    /** Makes the processor: the name is looked up, the arguments are evaluated, redirections are in place. */
    CommandProcessor prepare(Frame frame);
}
