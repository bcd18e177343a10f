package org.jwsh.formatting;

import java.util.List;
import java.util.Locale;
import org.jwsh.runtime.StreamRecord;

/** The colours that Write-Host asks for, as escape sequences. */
final class HostColors {
    private static final List<String> NAMES = List.of(
            "black",
            "darkblue",
            "darkgreen",
            "darkcyan",
            "darkred",
            "darkmagenta",
            "darkyellow",
            "gray",
            "darkgray",
            "blue",
            "green",
            "cyan",
            "red",
            "magenta",
            "yellow",
            "white");
    private static final int[] CODES = {30, 34, 32, 36, 31, 35, 33, 37, 90, 94, 92, 96, 91, 95, 93, 97};
    private static final int BACKGROUND = 10;

    private HostColors() {}

    /** The text in its colours, or without any escape sequence where the host cannot show them. */
    static String colored(StreamRecord.HostText text, boolean supported) {
        if (!supported) {
            return DisplayCells.plain(text.text());
        }
        String escapes = escape(text.foreground(), 0) + escape(text.background(), BACKGROUND);
        return escapes.isEmpty() ? text.text() : escapes + text.text() + TextStyle.RESET;
    }

    private static String escape(Object color, int offset) {
        int index = color == null ? -1 : NAMES.indexOf(color.toString().toLowerCase(Locale.ROOT));
        return index < 0 ? "" : "\u001b[" + (CODES[index] + offset) + "m";
    }
}
