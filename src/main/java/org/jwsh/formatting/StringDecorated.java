package org.jwsh.formatting;

import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.TypeSpec;

/** A text that may hold escape sequences for colours and links. */
@TypeName("System.Management.Automation.Internal.StringDecorated")
public record StringDecorated(String text) {
    private static final String RENDERING = "System.Management.Automation.OutputRendering";

    /** Makes the type known; doing it again changes nothing. */
    public static void register() {
        ModuleTypes.add(TypeSpec.ofClass(
                "System.Management.Automation.Internal.StringDecorated",
                StringDecorated.class,
                () -> StringDecorated::define));
    }

    private static void define(TypeBuilder type) {
        Class<StringDecorated> self = StringDecorated.class;
        type.constructor(
                        "System.Management.Automation.Internal.StringDecorated new(string text)",
                        a -> new StringDecorated((String) a[0]))
                .property("bool IsDecorated", self, s -> DisplayCells.hasEscapes(s.text))
                .property(
                        "int ContentLength",
                        self,
                        s -> DisplayCells.plain(s.text).length())
                .method("string ToString()", self, (s, a) -> s.toString())
                .method("string ToString(" + RENDERING + " outputRendering)", self, (s, a) -> s.in((EnumValue) a[0]));
    }

    private String in(EnumValue rendering) {
        if (rendering.equals(((EnumType) NetTypes.named(RENDERING)).find("PlainText"))) {
            return DisplayCells.plain(text);
        }
        if (rendering.toString().equals("Host")) {
            throw NetException.of(
                    "System.ArgumentException", "The OutputRendering value must be either PlainText or Ansi.");
        }
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
