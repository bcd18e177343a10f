package org.jwsh.values.types;

import java.util.Comparator;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetType;
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
            case ComparerValue own -> own;
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
        Equality equality = comparer instanceof TextComparer ? null : Equality.of(comparer);
        return new KeyOrder() {
            @Override
            public int compare(Object left, Object right) {
                return order.compare(left, right);
            }

            @Override
            public Object comparer() {
                return comparer;
            }

            @Override
            public Object fold(Object key) {
                return comparer instanceof TextComparer texts
                        ? texts.fold(key)
                        : equality == null ? PSObject.unwrap(key) : new ComparedKey(PSObject.unwrap(key), equality);
            }
        };
    }

    /** What the property {@code Comparer} of a collection gives. */
    static Object of(KeyOrder order, NetType key, boolean sorted) {
        return order == KeyOrder.IGNORE_CASE
                ? TextComparer.ORDINAL_IGNORE_CASE
                : order.comparer() == null ? ComparerValue.usual(key, sorted) : order.comparer();
    }

    /** An object of a class that says which values are the same. */
    private record Equality(Object comparer, MethodGroup equals, MethodGroup hash) {
        static Equality of(Object comparer) {
            MethodGroup equals = NetTypes.of(comparer).members().method("Equals");
            MethodGroup hash = NetTypes.of(comparer).members().method("GetHashCode");
            return takes(equals, 2) && takes(hash, 1) ? new Equality(comparer, equals, hash) : null;
        }

        private static boolean takes(MethodGroup group, int count) {
            return group != null
                    && group.overloads().stream()
                            .anyMatch(overload -> overload.parameters().size() == count);
        }
    }

    /** A key that is equal to another where the comparer says so. */
    private record ComparedKey(Object key, Equality equality) {
        @Override
        public boolean equals(Object other) {
            return other instanceof ComparedKey compared
                    && LanguagePrimitives.isTrue(MethodBinder.invoke(
                            equality.equals(), equality.comparer(), new Object[] {key, compared.key}));
        }

        @Override
        public int hashCode() {
            Object hash = MethodBinder.invoke(equality.hash(), equality.comparer(), new Object[] {key});
            return (Integer) LanguagePrimitives.convertTo(hash, NetTypes.INT);
        }
    }
}
