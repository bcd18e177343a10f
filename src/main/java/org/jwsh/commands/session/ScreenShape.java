package org.jwsh.commands.session;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jwsh.values.TypeBuilder;

/** A place, a size or a part of the screen: numbers of characters, which may be changed. */
abstract class ScreenShape {
    private final int[] numbers;

    private ScreenShape(int... numbers) {
        this.numbers = numbers;
    }

    /** A width and a height. */
    static final class Size extends ScreenShape {
        Size(int width, int height) {
            super(width, height);
        }

        static void define(TypeBuilder type) {
            numbers(type, Size.class, "Width", "Height");
            type.constructor(NAMESPACE + "Size new()", a -> new Size(0, 0))
                    .constructor(NAMESPACE + "Size new(int width, int height)", a -> new Size((int) a[0], (int) a[1]));
        }
    }

    /** A place, counted from 0. */
    static final class Coordinates extends ScreenShape {
        Coordinates(int x, int y) {
            super(x, y);
        }

        static void define(TypeBuilder type) {
            numbers(type, Coordinates.class, "X", "Y");
            type.constructor(NAMESPACE + "Coordinates new()", a -> new Coordinates(0, 0))
                    .constructor(
                            NAMESPACE + "Coordinates new(int x, int y)", a -> new Coordinates((int) a[0], (int) a[1]));
        }
    }

    /** A part of the screen: its edges. */
    static final class Rectangle extends ScreenShape {
        private Rectangle(int left, int top, int right, int bottom) {
            super(left, top, right, bottom);
        }

        static void define(TypeBuilder type) {
            numbers(type, Rectangle.class, "Left", "Top", "Right", "Bottom");
            type.constructor(NAMESPACE + "Rectangle new()", a -> new Rectangle(0, 0, 0, 0))
                    .constructor(
                            NAMESPACE + "Rectangle new(int left, int top, int right, int bottom)",
                            a -> new Rectangle((int) a[0], (int) a[1], (int) a[2], (int) a[3]))
                    .constructor(
                            NAMESPACE + "Rectangle new(" + NAMESPACE + "Coordinates upperLeft, " + NAMESPACE
                                    + "Coordinates lowerRight)",
                            a -> between((Coordinates) a[0], (Coordinates) a[1]));
        }

        private static Rectangle between(ScreenShape first, ScreenShape last) {
            return new Rectangle(first.numbers[0], first.numbers[1], last.numbers[0], last.numbers[1]);
        }
    }

    private static final String NAMESPACE = "System.Management.Automation.Host.";

    private static <T extends ScreenShape> void numbers(TypeBuilder type, Class<T> self, String... members) {
        for (int i = 0; i < members.length; i++) {
            int at = i;
            type.property(
                    "int " + members[i],
                    self,
                    shape -> ((ScreenShape) shape).numbers[at],
                    (shape, value) -> ((ScreenShape) shape).numbers[at] = (int) value);
        }
        type.method("bool Equals(System.Object obj)", self, (shape, a) -> shape.equals(a[0]))
                .method("string ToString()", self, (shape, a) -> shape.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && Arrays.equals(numbers, ((ScreenShape) other).numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }
}
