package org.jwsh.compile.expression;

import java.util.Iterator;
import org.jwsh.runtime.Frame;
import org.jwsh.values.operators.Ranges;

/** {@code first..last}: an array as a value; loops and pipelines take its elements one by one. */
public final class RangeOperation extends ExpressionNode {
    private final ExpressionNode first;
    private final ExpressionNode last;

    public RangeOperation(ExpressionNode first, ExpressionNode last) {
        this.first = first;
        this.last = last;
    }

    @Override
    public Object eval(Frame frame) {
        return Ranges.range(first.eval(frame), last.eval(frame));
    }

    /** The elements, each made when it is asked for. */
    public Iterator<Object> elements(Frame frame) {
        return Ranges.enumerate(first.eval(frame), last.eval(frame));
    }
}
