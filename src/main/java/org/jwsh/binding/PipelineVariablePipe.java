package org.jwsh.binding;

import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Pipe;

/** Shows each object that flows through to the commands behind, in a variable. */
final class PipelineVariablePipe extends Pipe {
    private final Pipe next;
    private final PSVariable variable;

    PipelineVariablePipe(Pipe next, PSVariable variable) {
        this.next = next;
        this.variable = variable;
    }

    @Override
    public void write(Object value) {
        variable.force(value);
        next.write(value);
    }

    @Override
    public void flush() {
        next.flush();
    }
}
