package org.jwsh.compile.command;

import java.util.List;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.Frame;

/** An argument of a command. */
public interface ArgumentNode {
    /** Evaluates and adds the argument, or the several that it stands for. */
    void addTo(List<Argument> arguments, Frame frame);
}
