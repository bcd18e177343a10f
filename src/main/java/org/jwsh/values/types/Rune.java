package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** A character of Unicode, whatever its size in UTF-16. */
@TypeName("System.Text.Rune")
record Rune(int value) implements Comparable<Rune> {
    private static final String OWN = "System.Text.Rune";

    static Rune of(int value) {
        if (!Character.isValidCodePoint(value) || value >= 0xD800 && value <= 0xDFFF) {
            throw Failures.outOfRange("Specified argument was out of the range of valid values.", "value");
        }
        return new Rune(value);
    }

    static Object[] of(String text) {
        return text.codePoints()
                .mapToObj(c -> new Rune(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c))
                .toArray();
    }

    static void define(TypeBuilder type) {
        Class<Rune> self = Rune.class;
        type.constructor(OWN + " new(char ch)", a -> of((char) a[0]))
                .constructor(OWN + " new(int value)", a -> of((int) a[0]))
                .constructor(
                        OWN + " new(char highSurrogate, char lowSurrogate)",
                        a -> of(Character.toCodePoint((char) a[0], (char) a[1])))
                .property("int Value", self, Rune::value)
                .property("bool IsAscii", self, r -> r.value < 128)
                .property("bool IsBmp", self, r -> r.value < 0x10000)
                .property("int Plane", self, r -> r.value >> 16)
                .property("int Utf16SequenceLength", self, r -> Character.charCount(r.value))
                .property("int Utf8SequenceLength", self, Rune::utf8Length)
                .method("string ToString()", self, (r, a) -> r.toString())
                .method("int CompareTo(" + OWN + " other)", self, (r, a) -> r.compareTo((Rune) a[0]))
                .method("bool Equals(" + OWN + " other)", self, (r, a) -> r.equals(a[0]));
        type.staticMethod("static bool IsLetter(" + OWN + " value)", a -> Character.isLetter(code(a[0])))
                .staticMethod("static bool IsDigit(" + OWN + " value)", a -> Character.isDigit(code(a[0])))
                .staticMethod(
                        "static bool IsLetterOrDigit(" + OWN + " value)", a -> Character.isLetterOrDigit(code(a[0])))
                .staticMethod("static bool IsUpper(" + OWN + " value)", a -> Character.isUpperCase(code(a[0])))
                .staticMethod("static bool IsLower(" + OWN + " value)", a -> Character.isLowerCase(code(a[0])))
                .staticMethod("static bool IsWhiteSpace(" + OWN + " value)", a -> Character.isWhitespace(code(a[0])))
                .staticMethod("static bool IsControl(" + OWN + " value)", a -> Character.isISOControl(code(a[0])))
                .staticMethod("static bool IsValid(int value)", a -> isValid((int) a[0]))
                .staticMethod(
                        "static " + OWN + " ToUpperInvariant(" + OWN + " value)",
                        a -> new Rune(Character.toUpperCase(code(a[0]))))
                .staticMethod(
                        "static " + OWN + " ToLowerInvariant(" + OWN + " value)",
                        a -> new Rune(Character.toLowerCase(code(a[0]))))
                .staticMethod(
                        "static " + OWN + " GetRuneAt(string input, int index)",
                        a -> of(((String) a[0]).codePointAt((int) a[1])))
                .staticMethod("static " + OWN + " op_Explicit(char ch)", a -> of((char) a[0]))
                .staticMethod("static " + OWN + " op_Explicit(int value)", a -> of((int) a[0]));
    }

    private static int code(Object rune) {
        return ((Rune) rune).value;
    }

    private static boolean isValid(int value) {
        return Character.isValidCodePoint(value) && (value < 0xD800 || value > 0xDFFF);
    }

    private int utf8Length() {
        return value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
    }

    @Override
    public int compareTo(Rune other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Character.toString(value);
    }
}
