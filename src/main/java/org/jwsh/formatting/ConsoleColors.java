package org.jwsh.formatting;

import java.util.List;
import org.jwsh.values.TypeBuilder;

/** The escape sequences of the sixteen colours of a console. */
final class ConsoleColors {
    private static final String COLOR = "System.ConsoleColor";
    /** What a colour adds to the base of its kind, in the order of the colours' numbers. */
    private static final List<String> NAMES = List.of(
            "Black",
            "DarkBlue",
            "DarkGreen",
            "DarkCyan",
            "DarkRed",
            "DarkMagenta",
            "DarkYellow",
            "Gray",
            "DarkGray",
            "Blue",
            "Green",
            "Cyan",
            "Red",
            "Magenta",
            "Yellow",
            "White");

    private static final int[] CODES = {30, 34, 32, 36, 31, 35, 33, 37, 90, 94, 92, 96, 91, 95, 93, 97};
    private static final int BACKGROUND = 10;

    private ConsoleColors() {}

    /** Adds the methods of {@code PSStyle} that give sequences for colours. */
    static void define(TypeBuilder type) {
        type.staticMethod(
                        "static string MapForegroundColorToEscapeSequence(" + COLOR + " foregroundColor)",
                        a -> sequence(code(a[0])))
                .staticMethod(
                        "static string MapBackgroundColorToEscapeSequence(" + COLOR + " backgroundColor)",
                        a -> sequence(code(a[0]) + BACKGROUND))
                .staticMethod(
                        "static string MapColorPairToEscapeSequence(" + COLOR + " foregroundColor, " + COLOR
                                + " backgroundColor)",
                        a -> sequence(code(a[0]) + ";" + (code(a[1]) + BACKGROUND)));
    }

    private static int code(Object color) {
        return CODES[NAMES.indexOf(color.toString())];
    }

    private static String sequence(Object codes) {
        return "\u001b[" + codes + "m";
    }
}
