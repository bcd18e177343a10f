package org.jwsh.values.types;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/**
 * A colour.
 *
 * @param argb opacity, red, green and blue, a byte each
 * @param name one of the names that the web knows, or null
 */
@TypeName("System.Drawing.Color")
record DrawingColor(int argb, String name) {
    static final DrawingColor EMPTY = new DrawingColor(0, null);

    private static final Class<DrawingColor> SELF = DrawingColor.class;
    private static final String OWN = "System.Drawing.Color";
    private static final int BYTE = 0xFF;
    private static final float FULL = 255f;

    /** The colours of the web by their names. */
    private static final class Known {
        private static final Map<String, DrawingColor> BY_NAME = read();

        private static Map<String, DrawingColor> read() {
            Map<String, DrawingColor> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    DrawingColor.class.getResourceAsStream("colors.tsv"), StandardCharsets.UTF_8))) {
                lines.lines()
                        .map(line -> line.split("\t"))
                        .forEach(parts -> found.put(
                                parts[0], new DrawingColor(Integer.parseUnsignedInt(parts[1], 16), parts[0])));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return found;
        }
    }

    static void define(TypeBuilder type) {
        for (DrawingColor color : Known.BY_NAME.values()) {
            type.staticProperty(OWN + " " + color.name, () -> color);
        }
        type.staticMethod("static " + OWN + " FromArgb(int argb)", a -> new DrawingColor((int) a[0], null))
                .staticMethod(
                        "static " + OWN + " FromArgb(int alpha, int red, int green, int blue)",
                        a -> of((int) a[0], (int) a[1], (int) a[2], (int) a[3]))
                .staticMethod(
                        "static " + OWN + " FromArgb(int alpha, " + OWN + " baseColor)",
                        a -> new DrawingColor(
                                part((int) a[0], "alpha") << 24 | ((DrawingColor) a[1]).argb & 0xFFFFFF, null))
                .staticMethod(
                        "static " + OWN + " FromArgb(int red, int green, int blue)",
                        a -> of(BYTE, (int) a[0], (int) a[1], (int) a[2]))
                .staticMethod("static " + OWN + " FromName(string name)", a -> named((String) a[0]))
                .property("byte R", SELF, color -> (byte) color.part(16))
                .property("byte G", SELF, color -> (byte) color.part(8))
                .property("byte B", SELF, color -> (byte) color.part(0))
                .property("byte A", SELF, color -> (byte) color.part(24))
                .property("bool IsKnownColor", SELF, DrawingColor::isKnown)
                .property("bool IsEmpty", SELF, EMPTY::equals)
                .property("bool IsNamedColor", SELF, color -> color.name != null)
                .property("bool IsSystemColor", SELF, color -> false)
                .property("string Name", SELF, color -> color.isNamed() ? color.name : Integer.toHexString(color.argb))
                .method("float GetBrightness()", SELF, (color, a) -> (color.most() + color.least()) / (2 * FULL))
                .method("float GetHue()", SELF, (color, a) -> color.hue())
                .method("float GetSaturation()", SELF, (color, a) -> color.saturation())
                .method("int ToArgb()", SELF, (color, a) -> color.argb)
                .method("string ToString()", SELF, (color, a) -> color.toString())
                .method("bool Equals(System.Object obj)", SELF, (color, a) -> color.equals(a[0]))
                .method("int GetHashCode()", SELF, (color, a) -> color.hashCode());
    }

    private static DrawingColor named(String name) {
        DrawingColor known = Known.BY_NAME.get(name);
        return known == null ? new DrawingColor(0, name) : known;
    }

    private static DrawingColor of(int alpha, int red, int green, int blue) {
        return new DrawingColor(
                part(alpha, "alpha") << 24 | part(red, "red") << 16 | part(green, "green") << 8 | part(blue, "blue"),
                null);
    }

    private static int part(int value, String name) {
        if (value < 0 || value > BYTE) {
            throw Failures.argument(
                    "Value of '" + value + "' is not valid for '" + name + "'. '" + name
                            + "' should be greater than or equal to 0 and less than or equal to 255.",
                    null);
        }
        return value;
    }

    private int part(int shift) {
        return argb >>> shift & BYTE;
    }

    private boolean isNamed() {
        return name != null;
    }

    private boolean isKnown() {
        return isNamed() && Known.BY_NAME.containsKey(name);
    }

    private int most() {
        return Math.max(part(16), Math.max(part(8), part(0)));
    }

    private int least() {
        return Math.min(part(16), Math.min(part(8), part(0)));
    }

    /** In degrees. */
    private float hue() {
        float span = most() - least();
        if (span == 0) {
            return 0;
        }
        float sector = most() == part(16)
                ? (part(8) - part(0)) / span
                : most() == part(8) ? (part(0) - part(16)) / span + 2 : (part(16) - part(8)) / span + 4;
        float degrees = sector * 60;
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private float saturation() {
        int sum = most() + least();
        if (most() == least()) {
            return 0;
        }
        int room = sum > BYTE ? 2 * BYTE - sum : sum;
        return (most() - least()) / (float) room;
    }

    /** {@code Color [Red]} or {@code Color [A=255, R=1, G=2, B=3]}. */
    @Override
    public String toString() {
        if (isNamed()) {
            return "Color [" + name + "]";
        }
        return equals(EMPTY)
                ? "Color [Empty]"
                : "Color [A=" + part(24) + ", R=" + part(16) + ", G=" + part(8) + ", B=" + part(0) + "]";
    }
}
