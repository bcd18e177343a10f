package org.jwsh.binding.attributes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.types.TextEncoding;

/** Makes an encoding of the names that -Encoding takes, and of code page numbers. */
public final class EncodingTransformation implements ArgumentTransformation {
    @Override
    public Object transform(Object argument) {
        Object base = PSObject.unwrap(argument);
        boolean isName = base instanceof String || base instanceof Integer;
        return isName ? named(LanguagePrimitives.toStringInvariant(base)) : argument;
    }

    private static TextEncoding named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "default", "utf8", "utf8nobom", "oem" -> plain(StandardCharsets.UTF_8);
            case "utf8bom", "utf-8", "65001" -> marked(StandardCharsets.UTF_8);
            case "ascii", "us-ascii", "20127" -> plain(StandardCharsets.US_ASCII);
            case "ansi", "latin1", "iso-8859-1", "28591" -> plain(StandardCharsets.ISO_8859_1);
            case "unicode", "utf-16", "string", "1200" -> marked(StandardCharsets.UTF_16LE);
            case "bigendianunicode", "utf-16be", "1201" -> marked(StandardCharsets.UTF_16BE);
            case "utf32", "utf-32", "12000" -> marked(StandardCharsets.UTF_32LE);
            case "bigendianutf32", "utf-32be", "12001" -> marked(StandardCharsets.UTF_32BE);
            default -> other(name);
        };
    }

    private static TextEncoding plain(Charset charset) {
        return new TextEncoding(charset, false);
    }

    private static TextEncoding marked(Charset charset) {
        return new TextEncoding(charset, true);
    }

    private static TextEncoding other(String name) {
        try {
            return plain(Charset.forName(name.chars().allMatch(Character::isDigit) ? "windows-" + name : name));
        } catch (IllegalArgumentException unknown) {
            throw NetException.of(
                            "System.ArgumentException",
                            "'" + name
                                    + "' is not a supported encoding name. For information on defining a custom"
                                    + " encoding, see the documentation for the Encoding.RegisterProvider method."
                                    + " (Parameter 'name')")
                    .withRecord("ArgumentException", ErrorCategory.InvalidArgument, name);
        }
    }
}
