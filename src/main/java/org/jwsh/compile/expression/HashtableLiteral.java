package org.jwsh.compile.expression;

import java.util.Map;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.collections.OrderedDictionary;

/** {@code @{ }}, and {@code [ordered]@{ }}. */
public final class HashtableLiteral extends ExpressionNode {
    private final ExpressionNode[] keys;
    private final ExpressionNode[] values;
    private final boolean ordered;

    public HashtableLiteral(ExpressionNode[] keys, ExpressionNode[] values, boolean ordered) {
        this.keys = keys;
        this.values = values;
        this.ordered = ordered;
    }

    /** The same entries in the order of the source. */
    public HashtableLiteral asOrdered() {
        return new HashtableLiteral(keys, values, true);
    }

    @Override
    public Object eval(Frame frame) {
        Map<Object, Object> table = ordered ? new OrderedDictionary() : new Hashtable();
        for (int i = 0; i < keys.length; i++) {
            Object key = PSObject.unwrap(keys[i].eval(frame));
            if (key == null || key == AutomationNull.VALUE) {
                throw NetException.runtime(
                        "InvalidNullKey",
                        ErrorCategory.InvalidOperation,
                        null,
                        "A null key is not allowed in a hash literal.");
            }
            Object value = values[i].eval(frame);
            if (table.containsKey(key)) {
                throw NetException.runtime(
                        "DuplicateKeyInHashLiteral",
                        ErrorCategory.InvalidOperation,
                        key,
                        "Item has already been added. Key in dictionary: '" + LanguagePrimitives.toStringInvariant(key)
                                + "'  Key being added: '" + LanguagePrimitives.toStringInvariant(key) + "'");
            }
            table.put(key, value);
        }
        return table;
    }
}
