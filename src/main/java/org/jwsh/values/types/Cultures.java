package org.jwsh.values.types;

import java.util.Locale;
import org.jwsh.values.text.Culture;

/** What methods take from an argument that tells a culture. */
final class Cultures {
    private Cultures() {}

    /** The culture given, or that of the thread where there is none. */
    static Culture of(Object provider) {
        return switch (provider) {
            case Culture culture -> NumberFormatInfo.written(culture);
            case NumberFormatInfo format -> format.culture();
            case null, default -> Culture.current();
        };
    }

    static Locale locale(Culture culture) {
        return culture.name().isEmpty() ? Locale.ROOT : Locale.forLanguageTag(culture.name());
    }
}
