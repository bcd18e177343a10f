package org.jwsh.compile.command;

import org.jwsh.language.Extent;
import org.jwsh.runtime.Breakpoints;
import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.Frame;

/** A command behind a pipe of a script that has breakpoints: they are met before its pipeline runs. */
public record WatchedElement(PipelineElement element, Extent extent) implements PipelineElement {
    @Override
    public CommandProcessor prepare(Frame frame) {
        Breakpoints.of(frame.context).reached(frame, extent, false);
        return element.prepare(frame);
    }
}
