package org.jwsh.values.types;

import org.jwsh.values.TypeSpec;
import org.jwsh.values.text.TextBuilder;

/** The namespace {@code System.Text}. */
final class TextTypes {
    private TextTypes() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "stringbuilder" ->
                TypeSpec.ofClass("System.Text.StringBuilder", TextBuilder.class, () -> StringBuilderMembers::define);
            case "encoding" ->
                TypeSpec.ofClass("System.Text.Encoding", TextEncoding.class, () -> EncodingMembers::define);
            case "utf8encoding" -> encoding("System.Text.UTF8Encoding");
            case "unicodeencoding" -> encoding("System.Text.UnicodeEncoding");
            case "asciiencoding" -> encoding("System.Text.ASCIIEncoding");
            case "utf32encoding" -> encoding("System.Text.UTF32Encoding");
            case "utf8encoding+utf8encodingsealed" -> shared("System.Text.UTF8Encoding", "UTF8EncodingSealed");
            case "asciiencoding+asciiencodingsealed" -> shared("System.Text.ASCIIEncoding", "ASCIIEncodingSealed");
            case "latin1encoding+latin1encodingsealed" -> shared("System.Text.Latin1Encoding", "Latin1EncodingSealed");
            case "latin1encoding" -> encoding("System.Text.Latin1Encoding");
            case "rune" -> TypeSpec.ofStruct("System.Text.Rune", Rune.class, null, () -> Rune::define);
            default -> null;
        };
    }

    private static TypeSpec shared(String name, String inner) {
        return TypeSpec.ofClass(name + "+" + inner, TextEncoding.class, () -> type -> {})
                .extending(name);
    }

    private static TypeSpec encoding(String name) {
        return TypeSpec.ofClass(name, TextEncoding.class, () -> type -> EncodingMembers.constructors(type, name))
                .extending("System.Text.Encoding");
    }
}
