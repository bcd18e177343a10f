package org.jwsh.values.collections;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jwsh.values.EnumValue;
import org.jwsh.values.numbers.NumericRank;

/**
 * The order in which .NET enumerates a hashtable: from the last bucket to the first. It shows where keys have the same hash
 * codes in every process: whole numbers, characters, booleans, enums.
 */
final class BucketOrder {
    private static final double LOAD_FACTOR = 0.72;
    private static final int[] PRIMES = {
        3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919, 1103,
        1327, 1597, 1931, 2333, 2801, 3371, 4049, 4861, 5839, 7013, 8419, 10103, 12143, 14591, 17519, 21023, 25229,
        30293, 36353, 43627, 52361, 62851, 75431, 90523, 108631, 130363, 156437, 187751, 225307, 270371, 324449, 389357,
        467237, 560689, 672827, 807403, 968897, 1162687, 1395263, 1674319, 2009191, 2411033, 2893249, 3471899, 4166287,
        4999559, 5999471, 7199369
    };

    private Map.Entry<Object, Object>[] buckets;
    private int count;

    private BucketOrder(int capacity) {
        buckets = array(prime((int) (capacity / LOAD_FACTOR)));
    }

    /** Whether the hash code of a key is always the same. */
    static boolean isStable(Object key) {
        return key instanceof EnumValue
                || NumericRank.of(key).isInteger()
                || key instanceof Character
                || key instanceof Boolean;
    }

    /**
     * The entries in the order of enumeration.
     *
     * @param capacity the number of entries that the table was made for
     */
    static List<Map.Entry<Object, Object>> of(Collection<Map.Entry<Object, Object>> entries, int capacity) {
        BucketOrder order = new BucketOrder(capacity);
        entries.forEach(order::insert);
        List<Map.Entry<Object, Object>> found = new java.util.ArrayList<>(entries.size());
        for (int i = order.buckets.length - 1; i >= 0; i--) {
            if (order.buckets[i] != null) {
                found.add(order.buckets[i]);
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Map.Entry<Object, Object>[] array(int size) {
        return (Map.Entry<Object, Object>[]) new Map.Entry<?, ?>[size];
    }

    private static int prime(int least) {
        for (int prime : PRIMES) {
            if (prime >= least) {
                return prime;
            }
        }
        return least | 1;
    }

    private void insert(Map.Entry<Object, Object> entry) {
        if (count >= Math.min((int) (LOAD_FACTOR * buckets.length), buckets.length - 1)) {
            Map.Entry<Object, Object>[] old = buckets;
            buckets = array(prime(old.length * 2));
            for (Map.Entry<Object, Object> each : old) {
                if (each != null) {
                    place(each);
                }
            }
        }
        place(entry);
        count++;
    }

    private void place(Map.Entry<Object, Object> entry) {
        int hash = hash(entry.getKey()) & Integer.MAX_VALUE;
        int step = 1 + Integer.remainderUnsigned(hash * 101, buckets.length - 1);
        int bucket = hash % buckets.length;
        while (buckets[bucket] != null) {
            bucket = (int) (((long) bucket + step) % buckets.length);
        }
        buckets[bucket] = entry;
    }

    private static int hash(Object key) {
        return switch (key) {
            case Character c -> c | c << 16;
            case Boolean b -> b ? 1 : 0;
            case EnumValue e -> (int) e.number();
            default -> {
                long value = NumericRank.longValue(key);
                yield NumericRank.of(key).compareTo(NumericRank.UINT32) <= 0
                        ? (int) value
                        : (int) (value ^ value >>> 32);
            }
        };
    }
}
