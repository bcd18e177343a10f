package org.jwsh.values.operators;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.LongWork;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** {@code first..last}: whole numbers, or characters where both ends are single ones that are no digits. */
public final class Ranges {
    private Ranges() {}

    /** All values from the first to the last, up or down. */
    public static Object[] range(Object first, Object last) {
        boolean characters = isCharacter(first) && isCharacter(last);
        int from = characters ? character(first) : number(first);
        int to = characters ? character(last) : number(last);
        Object[] values = new Object[Math.toIntExact(Math.abs((long) to - from) + 1)];
        int step = to >= from ? 1 : -1;
        LongWork work = new LongWork();
        for (int i = 0; i < values.length; i++) {
            work.step();
            int value = from + i * step;
            values[i] = characters ? (Object) (char) value : (Object) value;
        }
        return values;
    }

    /** The same values, each made when it is asked for. */
    public static Iterator<Object> enumerate(Object first, Object last) {
        boolean characters = ofCharacters(first, last);
        int from = characters ? character(first) : number(first);
        int to = characters ? character(last) : number(last);
        return new Values(from, to, characters);
    }

    private static final class Values implements Iterator<Object> {
        private final int step;
        private final long end;
        private final boolean characters;
        private long next;

        Values(int from, int to, boolean characters) {
            this.step = to >= from ? 1 : -1;
            this.end = (long) to + step;
            this.characters = characters;
            this.next = from;
        }

        @Override
        public boolean hasNext() {
            return next != end;
        }

        @Override
        public Object next() {
            if (next == end) {
                throw new NoSuchElementException();
            }
            int value = (int) next;
            next += step;
            if (characters) {
                return (char) value;
            }
            return value;
        }
    }

    /** Whether a range between the two values is one of characters. */
    public static boolean ofCharacters(Object first, Object last) {
        return isCharacter(first) && isCharacter(last);
    }

    private static boolean isCharacter(Object end) {
        return switch (PSObject.unwrap(end)) {
            case Character _ -> true;
            case String text -> text.length() == 1 && !Character.isDigit(text.charAt(0));
            case null, default -> false;
        };
    }

    private static int character(Object end) {
        return PSObject.unwrap(end) instanceof Character c
                ? c
                : PSObject.unwrap(end).toString().charAt(0);
    }

    /** An end of a range of numbers; throws the .NET exception behind a failed cast to int. */
    public static int number(Object end) {
        if (end instanceof Integer number) {
            return number;
        }
        try {
            return (Integer) LanguagePrimitives.convertTo(PSObject.unwrap(end), NetTypes.INT);
        } catch (NetException failure) {
            throw failure.inner() instanceof NetException reason ? reason : failure;
        }
    }
}
