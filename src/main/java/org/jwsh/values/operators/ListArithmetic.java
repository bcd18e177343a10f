package org.jwsh.values.operators;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.LongWork;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.numbers.UInt32;

/** What {@code +} and {@code *} do with a list or a string on the left: join and repeat. */
final class ListArithmetic {
    private static final NetType UINT = NetTypes.of(UInt32.class);

    private ListArithmetic() {}

    /** A new array of the elements on the left and, behind them, those of the right operand or the operand itself. */
    static Object[] concat(Object left, Object right) {
        if (left instanceof Object[] first && first.getClass() == Object[].class) {
            Iterator<?> more = LanguagePrimitives.enumerator(right);
            if (more == null && right != AutomationNull.VALUE) {
                Object[] sum = Arrays.copyOf(first, first.length + 1);
                sum[first.length] = right;
                return sum;
            }
        }
        List<Object> elements = new ArrayList<>();
        append(elements, left);
        append(elements, right);
        return elements.toArray();
    }

    private static void append(List<Object> elements, Object value) {
        Iterator<?> more = LanguagePrimitives.enumerator(value);
        if (more != null) {
            LongWork work = new LongWork();
            while (more.hasNext()) {
                work.step();
                elements.add(more.next());
            }
        } else if (value != AutomationNull.VALUE) {
            elements.add(value);
        }
    }

    /** The string so many times. */
    static String repeat(String text, Object times) {
        int count = (Integer) LanguagePrimitives.convertTo(times, NetTypes.INT);
        if (count < 0) {
            throw NetException.of(
                            "System.ArgumentOutOfRangeException",
                            "Specified argument was out of the range of valid values. (Parameter 'times')")
                    .with("ParamName", "times");
        }
        return text.repeat(count);
    }

    /** An array of the list's elements so many times over; arrays keep their type. */
    static Object repeat(Object list, Object times) {
        Object number =
                PSObject.unwrap(times) instanceof String ? LanguagePrimitives.convertTo(times, NetTypes.INT) : times;
        int count = ((UInt32) LanguagePrimitives.convertTo(number, UINT)).intValue();
        Object source = list;
        if (!list.getClass().isArray()) {
            List<Object> elements = new ArrayList<>();
            append(elements, list);
            source = elements.toArray();
        }
        int length = Array.getLength(source);
        Object result = Array.newInstance(source.getClass().getComponentType(), Math.multiplyExact(length, count));
        LongWork work = new LongWork();
        for (int i = 0; i < count; i++) {
            work.step();
            System.arraycopy(source, 0, result, i * length, length);
        }
        return result;
    }
}
