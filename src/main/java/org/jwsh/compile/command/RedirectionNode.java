package org.jwsh.compile.command;

import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.Frame;

/** A redirection of a command. */
public interface RedirectionNode {
    /** Puts the redirection in place. */
    void apply(CommandProcessor processor, Frame frame);
}
