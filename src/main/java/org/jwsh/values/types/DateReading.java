package org.jwsh.values.types;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jwsh.values.NetException;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.Culture;
import org.jwsh.values.time.DateTimeExact;
import org.jwsh.values.time.DateTimeParser;

/** The methods that read a type of dates or times from text, in any format or in given ones. */
final class DateReading {
    private static final String PROVIDER = "System.IFormatProvider provider";
    private static final String STYLE = "System.Globalization.DateTimeStyles style";

    private final String own;
    private final Object initial;
    private final Function<DateTimeParser.Result, Object> make;

    /**
     * @param own the type as signatures show it
     * @param initial what is given where a text cannot be read
     * @param make makes the value of what was read
     */
    DateReading(String own, Object initial, Function<DateTimeParser.Result, Object> make) {
        this.own = own;
        this.initial = initial;
        this.make = make;
    }

    void define(TypeBuilder type) {
        String exact = "(string s, string format, ";
        String anyOf = "(string s, string[] formats, ";
        String parse = "static " + own + " Parse";
        type.staticMethod(parse + "(string s)", a -> parse(a[0], null))
                .staticMethod(parse + "(string s, " + PROVIDER + ")", a -> parse(a[0], a[1]))
                .staticMethod(parse + "(string s, " + PROVIDER + ", " + STYLE + ")", a -> parse(a[0], a[1]))
                .staticMethod(parse + "Exact(string s, string format)", a -> exact(a[0], a[1], null))
                .staticMethod(parse + "Exact" + exact + PROVIDER + ")", a -> exact(a[0], a[1], a[2]))
                .staticMethod(parse + "Exact" + exact + PROVIDER + ", " + STYLE + ")", a -> exact(a[0], a[1], a[2]))
                .staticMethod(parse + "Exact" + anyOf + PROVIDER + ", " + STYLE + ")", a -> exact(a[0], a[1], a[2]));
        String result = ", [ref] " + own + " result)";
        String attempt = "static bool TryParse";
        type.staticMethod(attempt + "(string s" + result, a -> attempt(a[1], () -> parse(a[0], null)))
                .staticMethod(
                        attempt + "(string s, " + PROVIDER + ", " + STYLE + result,
                        a -> attempt(a[3], () -> parse(a[0], a[1])))
                .staticMethod(
                        attempt + "Exact(string s, string format" + result,
                        a -> attempt(a[2], () -> exact(a[0], a[1], null)))
                .staticMethod(
                        attempt + "Exact" + exact + PROVIDER + ", " + STYLE + result,
                        a -> attempt(a[4], () -> exact(a[0], a[1], a[2])))
                .staticMethod(
                        attempt + "Exact" + anyOf + PROVIDER + ", " + STYLE + result,
                        a -> attempt(a[4], () -> exact(a[0], a[1], a[2])));
    }

    private Object parse(Object text, Object provider) {
        String given = Failures.required((String) text, "s");
        try {
            return make.apply(DateTimeParser.read(given, Cultures.of(provider)));
        } catch (NetException failure) {
            throw own.endsWith("Offset") ? failure : unreadable(given);
        }
    }

    private Object exact(Object text, Object formats, Object provider) {
        String given = Failures.required((String) text, "s");
        String[] all = formats instanceof String one ? new String[] {one} : (String[]) formats;
        Culture culture = Cultures.of(provider);
        DateTimeParser.Result read = DateTimeExact.read(given, all, culture);
        if (read == null) {
            throw unreadable(given);
        }
        return make.apply(read);
    }

    private NetException unreadable(String text) {
        String name = own.endsWith("Offset") ? "DateTime" : own.substring(own.lastIndexOf('.') + 1);
        return Failures.format("String '" + text + "' was not recognized as a valid " + name + ".");
    }

    private boolean attempt(Object result, Supplier<Object> read) {
        try {
            ((Reference) result).set(read.get());
            return true;
        } catch (NetException notOne) {
            ((Reference) result).set(initial);
            return false;
        }
    }
}
