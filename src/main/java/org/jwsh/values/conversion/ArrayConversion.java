package org.jwsh.values.conversion;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jwsh.values.ArrayType;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.LongWork;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** Conversions to an array: lists element by element, a string to its characters, any other value to an array of one. */
final class ArrayConversion {
    private final ArrayType type;
    private final NetType element;

    ArrayConversion(ArrayType type) {
        this.type = type;
        this.element = type.elementType();
    }

    /** A value, wrapped or not, as an array. */
    Object convert(Object value) {
        Object base = PSObject.unwrap(value);
        if (base instanceof String text && element == NetTypes.CHAR) {
            return text.toCharArray();
        }
        Iterator<?> elements = LanguagePrimitives.enumerator(base);
        return elements == null ? ofOne(value) : ofMany(elements);
    }

    private Object ofMany(Iterator<?> elements) {
        LongWork work = new LongWork();
        List<Object> all = new ArrayList<>();
        while (elements.hasNext()) {
            work.step();
            all.add(elements.next());
        }
        Object array = Array.newInstance(type.componentClass(), all.size());
        Converter converter = element.converter();
        for (int i = 0; i < all.size(); i++) {
            work.step();
            Array.set(array, i, converter.convert(all.get(i)));
        }
        return array;
    }

    private Object ofOne(Object value) {
        Object array = Array.newInstance(type.componentClass(), 1);
        try {
            Array.set(array, 0, element.converter().convert(value));
        } catch (NetException failure) {
            throw CastFailure.because("InvalidCastExceptionScalarToArray", value, type, failure);
        }
        return array;
    }
}
