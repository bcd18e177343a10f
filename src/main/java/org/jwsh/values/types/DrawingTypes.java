package org.jwsh.values.types;

import org.jwsh.values.TypeSpec;

/** The values of {@code System.Drawing} that need no screen: places, sizes, rectangles and colours. */
final class DrawingTypes {
    private static final String DRAWING = "System.Drawing.";

    private DrawingTypes() {}

    static TypeSpec find(String folded) {
        return switch (folded) {
            case "system.drawing.point" -> shape("Point", "int", "X", "Y");
            case "system.drawing.pointf" -> shape("PointF", "float", "X", "Y");
            case "system.drawing.size" -> shape("Size", "int", "Width", "Height");
            case "system.drawing.sizef" -> shape("SizeF", "float", "Width", "Height");
            case "system.drawing.rectangle" -> shape("Rectangle", "int", "X", "Y", "Width", "Height");
            case "system.drawing.rectanglef" -> shape("RectangleF", "float", "X", "Y", "Width", "Height");
            case "system.drawing.color" ->
                TypeSpec.ofStruct(
                        DRAWING + "Color", DrawingColor.class, DrawingColor.EMPTY, () -> DrawingColor::define);
            default -> null;
        };
    }

    private static TypeSpec shape(String name, String number, String... parts) {
        return TypeSpec.ofStruct(
                DRAWING + name, DrawingShape.class, null, () -> type -> DrawingShape.define(type, name, number, parts));
    }
}
