package org.jwsh.values.types;

import java.util.Arrays;
import java.util.StringJoiner;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.StringForm;

/** A place, a size or a rectangle: numbers by the names of its type, in whole pixels or in parts of them. */
final class DrawingShape implements NetTyped {
    private static final Class<DrawingShape> SELF = DrawingShape.class;
    private static final String DRAWING = "System.Drawing.";

    private final NetType type;
    private final String[] names;
    private final Number[] parts;

    private DrawingShape(NetType type, String[] names, Number... parts) {
        this.type = type;
        this.names = names;
        this.parts = parts;
    }

    static void define(TypeBuilder type, String name, String number, String... names) {
        String own = DRAWING + name;
        Number zero = number.equals("int") ? (Number) 0 : (Number) 0f;
        StringJoiner parameters = new StringJoiner(", ", own + " new(", ")");
        for (String part : names) {
            parameters.add(number + " " + part.toLowerCase(java.util.Locale.ROOT));
        }
        type.constructor(parameters.toString(), a -> make(name, names, Arrays.copyOf(a, a.length, Number[].class)))
                .constructor(own + " new()", a -> make(name, names, all(zero, names.length)))
                .staticProperty(own + " Empty", () -> make(name, names, all(zero, names.length)))
                .property("bool IsEmpty", SELF, DrawingShape::isEmpty);
        for (int i = 0; i < names.length; i++) {
            int at = i;
            type.property(
                    number + " " + names[i],
                    SELF,
                    shape -> shape.parts[at],
                    (shape, value) -> shape.parts[at] = (Number) value);
        }
        type.method("string ToString()", SELF, (shape, a) -> shape.toString())
                .method("bool Equals(System.Object obj)", SELF, (shape, a) -> shape.equals(a[0]))
                .method("int GetHashCode()", SELF, (shape, a) -> shape.hashCode());
        boolean rectangle = names.length == 4;
        if (names[0].equals("X")) {
            moving(type, number, rectangle ? "x" : "dx", rectangle ? "y" : "dy");
        }
        if (rectangle) {
            rectangle(type, name, number);
        }
    }

    private static void moving(TypeBuilder type, String number, String across, String down) {
        type.method("void Offset(" + number + " " + across + ", " + number + " " + down + ")", SELF, (shape, a) -> {
            shape.add(0, (Number) a[0]);
            shape.add(1, (Number) a[1]);
            return null;
        });
    }

    private static void rectangle(TypeBuilder type, String name, String number) {
        String suffix = name.endsWith("F") ? "F" : "";
        String point = DRAWING + "Point" + suffix;
        String size = DRAWING + "Size" + suffix;
        String own = DRAWING + name;
        type.constructor(own + " new(" + point + " location, " + size + " size)", a -> {
                    DrawingShape place = (DrawingShape) a[0];
                    DrawingShape extent = (DrawingShape) a[1];
                    return make(
                            name,
                            new String[] {"X", "Y", "Width", "Height"},
                            place.parts[0],
                            place.parts[1],
                            extent.parts[0],
                            extent.parts[1]);
                })
                .property(
                        point + " Location",
                        SELF,
                        shape -> make("Point" + suffix, new String[] {"X", "Y"}, shape.parts[0], shape.parts[1]))
                .property(
                        size + " Size",
                        SELF,
                        shape ->
                                make("Size" + suffix, new String[] {"Width", "Height"}, shape.parts[2], shape.parts[3]))
                .property(number + " Left", SELF, shape -> shape.parts[0])
                .property(number + " Top", SELF, shape -> shape.parts[1])
                .property(number + " Right", SELF, shape -> shape.sum(0, shape.parts[2]))
                .property(number + " Bottom", SELF, shape -> shape.sum(1, shape.parts[3]))
                .method(
                        "bool Contains(" + number + " x, " + number + " y)",
                        SELF,
                        (shape, a) -> shape.contains((Number) a[0], (Number) a[1]))
                .method("bool Contains(" + point + " pt)", SELF, (shape, a) -> {
                    DrawingShape place = (DrawingShape) a[0];
                    return shape.contains(place.parts[0], place.parts[1]);
                })
                .method(
                        "bool IntersectsWith(" + own + " rect)",
                        SELF,
                        (shape, a) -> shape.meets((DrawingShape) a[0], 0) && shape.meets((DrawingShape) a[0], 1));
    }

    private static DrawingShape make(String name, String[] names, Number... parts) {
        return new DrawingShape(NetTypes.named(DRAWING + name), names, parts);
    }

    private static Number[] all(Number value, int count) {
        Number[] filled = new Number[count];
        Arrays.fill(filled, value);
        return filled;
    }

    private boolean isEmpty() {
        boolean area = parts.length == 4 && parts[0] instanceof Float;
        return area
                ? parts[2].floatValue() <= 0 || parts[3].floatValue() <= 0
                : Arrays.stream(parts).allMatch(part -> part.doubleValue() == 0);
    }

    private Number sum(int at, Number more) {
        return parts[at] instanceof Float
                ? (Number) (parts[at].floatValue() + more.floatValue())
                : (Number) (parts[at].intValue() + more.intValue());
    }

    private void add(int at, Number more) {
        parts[at] = sum(at, more);
    }

    private boolean contains(Number x, Number y) {
        return within(0, x) && within(1, y);
    }

    private boolean within(int at, Number value) {
        double low = parts[at].doubleValue();
        return value.doubleValue() >= low && value.doubleValue() < low + parts[at + 2].doubleValue();
    }

    private boolean meets(DrawingShape other, int at) {
        double low = parts[at].doubleValue();
        double otherLow = other.parts[at].doubleValue();
        return otherLow < low + parts[at + 2].doubleValue() && low < otherLow + other.parts[at + 2].doubleValue();
    }

    @Override
    public NetType netType() {
        return type;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DrawingShape shape && type == shape.type && Arrays.equals(parts, shape.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }

    /** {@code {X=1,Y=2}}; sizes have a blank behind the comma. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(names[0].equals("Width") ? ", " : ",", "{", "}");
        for (int i = 0; i < parts.length; i++) {
            text.add(names[i] + "=" + StringForm.plain(parts[i]));
        }
        return text.toString();
    }
}
