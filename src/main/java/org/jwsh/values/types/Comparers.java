package org.jwsh.values.types;

import java.util.Comparator;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.KeyOrder;

/** Comparers given to collections: ours, delegates, and objects of classes with a {@code Compare} method. */
final class Comparers {
    private Comparers() {}

    static Comparator<Object> of(Object comparer) {
        return switch (comparer) {
            case null -> ListMembers.NATURAL;
            case TextComparer texts -> texts;
            case Delegate delegate -> (x, y) -> (int) delegate.invoke(x, y);
            default -> byMethod(comparer);
        };
    }

    private static Comparator<Object> byMethod(Object comparer) {
        MethodGroup compare = NetTypes.of(comparer).members().method("Compare");
        return compare == null
                ? ListMembers.NATURAL
                : (x, y) -> (int) MethodBinder.invoke(compare, comparer, new Object[] {x, y});
    }

    /** The order or the equality of keys that a collection was given. */
    static KeyOrder keys(Object comparer) {
        if (comparer == null) {
            return KeyOrder.NATURAL;
        }
        Comparator<Object> order = of(comparer);
        return new KeyOrder() {
            @Override
            public int compare(Object left, Object right) {
                return order.compare(left, right);
            }

            @Override
            public Object fold(Object key) {
                return comparer instanceof TextComparer texts ? texts.fold(key) : PSObject.unwrap(key);
            }
        };
    }
}
