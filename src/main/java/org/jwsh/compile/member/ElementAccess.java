package org.jwsh.compile.member;

import org.jwsh.compile.expression.Cast;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.compile.variable.AssignableNode;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.collections.OrderedDictionary;

/** {@code a[i]}. */
public final class ElementAccess extends AssignableNode {
    private final ExpressionNode target;
    private final ExpressionNode index;
    private final boolean nullConditional;

    public ElementAccess(ExpressionNode target, ExpressionNode index, boolean nullConditional) {
        this.target = target;
        this.index = index;
        this.nullConditional = nullConditional;
    }

    @Override
    public Object eval(Frame frame) {
        Object self = target.eval(frame);
        if (nullConditional && (self == null || self == AutomationNull.VALUE)) {
            return null;
        }
        Object at = index.eval(frame);
        if (index instanceof Cast cast && cast.isToObject() && PSObject.unwrap(self) instanceof OrderedDictionary map) {
            // a number that is cast to an object is a key, not a place
            return map.get(PSObject.unwrap(at));
        }
        return read(self, at, frame);
    }

    private static Object read(Object self, Object at, Frame frame) {
        if (at instanceof Integer i && self instanceof Object[] array) {
            int place = i < 0 ? i + array.length : i;
            return place >= 0 && place < array.length ? array[place] : Elements.outOfRange(i, frame);
        }
        if (at instanceof String && self instanceof Hashtable table) {
            return table.get(at);
        }
        return Elements.get(self, at, frame);
    }

    @Override
    public void assign(Frame frame, Object value) {
        Object self = target.eval(frame);
        Elements.set(self, index.eval(frame), value == AutomationNull.VALUE ? null : value, frame);
    }

    @Override
    public Object change(Frame frame, Change change) {
        Object self = target.eval(frame);
        Object at = index.eval(frame);
        Object changed = change.apply(read(self, at, frame));
        Elements.set(self, at, changed, frame);
        return changed;
    }
}
