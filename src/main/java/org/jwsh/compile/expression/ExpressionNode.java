package org.jwsh.compile.expression;

import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;

/** An expression, ready to run. */
public abstract class ExpressionNode {

    /** The value. A pipeline without output gives {@link AutomationNull#VALUE}. */
    public abstract Object eval(Frame frame);

    /** Evaluates for what it does alone; overridden where that is less work than to make the value. */
    public void run(Frame frame) {
        eval(frame);
    }

    /** Whether the value counts as true; overridden where that is known without making a value. */
    public boolean test(Frame frame) {
        return LanguagePrimitives.isTrue(eval(frame));
    }

    /** The value where it does not depend on anything that runs; null else. */
    public Object constant() {
        return null;
    }
}
