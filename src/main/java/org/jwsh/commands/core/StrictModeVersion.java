package org.jwsh.commands.core;

import org.jwsh.values.LanguagePrimitives;

/** Reads the version that Set-StrictMode is given. */
final class StrictModeVersion {
    private StrictModeVersion() {}

    /** The level of a version of the language: 1, 2, or 3 for it and all later ones. */
    static int level(Object version) {
        String text = LanguagePrimitives.toStringInvariant(version);
        if (text.equalsIgnoreCase("Latest")) {
            return 3;
        }
        int dot = text.indexOf('.');
        int major = Integer.parseInt(dot < 0 ? text : text.substring(0, dot));
        return Math.min(3, major);
    }
}
