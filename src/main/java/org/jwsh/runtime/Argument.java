package org.jwsh.runtime;

import org.jwsh.language.Extent;

/**
 * An argument of a command as it was given, evaluated.
 *
 * @param parameter the name behind the dash as typed, or null for a value alone
 * @param value the value; {@link #NONE} for a parameter with nothing tied to it by a colon
 * @param extent where the value stands, or the parameter where there is no value
 * @param parameterText the parameter as written, with dash and colon, or null
 * @param splatted whether it came out of a splatted variable
 * @param literal the source text of a number written without quotes, which string parameters and programs get; else null
 */
public record Argument(
        String parameter, Object value, Extent extent, String parameterText, boolean splatted, String literal) {
    /** No value. */
    public static final Object NONE = new Object();

    /** A value without a parameter name. */
    public static Argument of(Object value, Extent extent) {
        return new Argument(null, value, extent, null, false, null);
    }

    /** A parameter whose value, if it takes one, is the next argument. */
    public static Argument parameter(String name, String text, Extent extent) {
        return new Argument(name, NONE, extent, text, false, null);
    }

    /** A parameter with its value. */
    public static Argument named(String name, String text, Object value, Extent extent) {
        return new Argument(name, value, extent, text, false, null);
    }

    /** The same argument as one that came out of a splatted variable. */
    public Argument fromSplat() {
        return new Argument(parameter, value, extent, parameterText, true, literal);
    }

    /** The same argument with the source text of its number. */
    public Argument withLiteral(String text) {
        return new Argument(parameter, value, extent, parameterText, splatted, text);
    }

    /** The same argument with a value. */
    public Argument withValue(Object given) {
        return new Argument(parameter, given, extent, parameterText, splatted, literal);
    }

    public boolean hasParameter() {
        return parameter != null;
    }

    public boolean hasValue() {
        return value != NONE;
    }
}
