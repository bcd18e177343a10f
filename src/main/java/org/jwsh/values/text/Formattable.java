package org.jwsh.values.text;

/** A value that has formats of its own, as .NET's IFormattable: dates, time spans, guids, enums. */
public interface Formattable {

    /**
     * The text in a format.
     *
     * @param format the format, or null or empty for the general one
     * @throws org.jwsh.values.NetException of type FormatException for a format that the value does not know
     */
    String format(String format, Culture culture);
}
