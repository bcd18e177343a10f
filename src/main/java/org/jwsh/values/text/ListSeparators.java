package org.jwsh.values.text;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** What stands between the elements of a list in a culture: a semicolon where the comma is the decimal separator. */
public final class ListSeparators {
    private static final Set<String> SEMICOLON_WITH_POINT =
            Set.of("de-CH", "de-LI", "fr-CH", "it-CH", "rm-CH", "es-CR");

    private static final Set<String> COMMA_WITH_COMMA = Set.of("es-AR", "es-CL", "es-CO", "id-ID", "vi-VN");

    /** The cultures that a script gave another separator, each by itself: equal ones are not meant. */
    private static final Map<Culture, String> CHANGED = Collections.synchronizedMap(new IdentityHashMap<>());

    private ListSeparators() {}

    /** The separator of a culture. */
    public static String of(Culture culture) {
        String changed = CHANGED.get(culture);
        if (changed != null) {
            return changed;
        }
        if (culture.name().startsWith("ar") || culture.name().startsWith("fa")) {
            return culture.name().startsWith("fa") ? "\u061b" : ";";
        }
        boolean semicolon = culture.decimalSeparator().equals(",")
                ? !COMMA_WITH_COMMA.contains(culture.name())
                : SEMICOLON_WITH_POINT.contains(culture.name());
        return semicolon ? ";" : ",";
    }

    /** Gives one culture another separator. */
    public static void set(Culture culture, String separator) {
        CHANGED.put(culture, separator);
    }
}
