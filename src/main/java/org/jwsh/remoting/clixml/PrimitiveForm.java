package org.jwsh.remoting.clixml;

import java.util.Base64;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.numbers.Decimal;
import org.jwsh.values.numbers.SByte;
import org.jwsh.values.numbers.UInt16;
import org.jwsh.values.numbers.UInt32;
import org.jwsh.values.numbers.UInt64;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.DoubleText;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.TimeSpan;
import org.jwsh.values.types.Guid;
import org.jwsh.values.types.Uri;
import org.jwsh.values.types.Version;
import org.jwsh.values.xml.XmlNode;
import org.w3c.dom.Node;

/**
 * The form of the primitive known types: one element with a text.
 *
 * @param tag the element
 * @param text what stands in it, not yet encoded
 */
record PrimitiveForm(String tag, String text) {

    /** The form of a value that is no PSObject; null where its type is none of the primitive ones. */
    static PrimitiveForm of(Object value) {
        return switch (value) {
            case String text -> new PrimitiveForm("S", text);
            case Integer number -> new PrimitiveForm("I32", number.toString());
            case Boolean flag -> new PrimitiveForm("B", flag.toString());
            case Long number -> new PrimitiveForm("I64", number.toString());
            case Double number -> new PrimitiveForm("Db", real(number, DoubleText.shortest(number, Culture.INVARIANT)));
            case Float number -> new PrimitiveForm("Sg", real(number, DoubleText.shortest(number, Culture.INVARIANT)));
            case Decimal number -> new PrimitiveForm("D", number.toString());
            case Character c -> new PrimitiveForm("C", Integer.toString(c));
            case Byte number -> new PrimitiveForm("By", Integer.toString(number & 0xFF));
            case Short number -> new PrimitiveForm("I16", number.toString());
            case SByte number -> new PrimitiveForm("SB", number.toString());
            case UInt16 number -> new PrimitiveForm("U16", number.toString());
            case UInt32 number -> new PrimitiveForm("U32", number.toString());
            case UInt64 number -> new PrimitiveForm("U64", number.toString());
            case byte[] bytes -> new PrimitiveForm("BA", Base64.getEncoder().encodeToString(bytes));
            case DateTime date -> new PrimitiveForm("DT", XmlTimes.text(date));
            case TimeSpan span -> new PrimitiveForm("TS", XmlTimes.text(span));
            case Guid guid -> new PrimitiveForm("G", guid.toString());
            case Uri uri -> new PrimitiveForm("URI", uri.toString());
            case Version version -> new PrimitiveForm("Version", version.toString());
            case ScriptBlock block -> new PrimitiveForm("SBK", block.text());
            case XmlNode node
            when node.node().getNodeType() == Node.DOCUMENT_NODE -> new PrimitiveForm("XD", node.outerXml());
            default -> null;
        };
    }

    private static String real(double number, String shortest) {
        return Double.isInfinite(number) ? number > 0 ? "INF" : "-INF" : shortest;
    }

    /** The .NET name of the type that an element stands for; null where it is none of the primitive ones. */
    static String typeOf(String tag) {
        return switch (tag) {
            case "S" -> "System.String";
            case "C" -> "System.Char";
            case "B" -> "System.Boolean";
            case "DT" -> "System.DateTime";
            case "TS" -> "System.TimeSpan";
            case "By" -> "System.Byte";
            case "SB" -> "System.SByte";
            case "U16" -> "System.UInt16";
            case "I16" -> "System.Int16";
            case "U32" -> "System.UInt32";
            case "I32" -> "System.Int32";
            case "U64" -> "System.UInt64";
            case "I64" -> "System.Int64";
            case "Sg" -> "System.Single";
            case "Db" -> "System.Double";
            case "D" -> "System.Decimal";
            case "BA" -> "System.Byte[]";
            case "G" -> "System.Guid";
            case "URI" -> "System.Uri";
            case "Version" -> "System.Version";
            case "XD" -> "System.Xml.XmlDocument";
            case "SBK" -> "System.Management.Automation.ScriptBlock";
            default -> null;
        };
    }

    /**
     * The value. Script blocks come back as their text: nothing that was read can run by itself.
     *
     * @throws RuntimeException of any kind where the text is none of the type's
     */
    Object value() {
        return switch (tag) {
            case "S" -> EncodedText.decode(text);
            case "SBK", "XD", "URI" -> ofText(EncodedText.decode(text));
            case "C" -> (char) Integer.parseInt(text.strip());
            case "B" -> flag(text.strip());
            case "DT" -> XmlTimes.date(text.strip());
            case "TS" -> XmlTimes.span(text.strip());
            case "BA" -> Base64.getMimeDecoder().decode(text);
            case "Db" -> real(text.strip());
            case "Sg" -> (float) real(text.strip());
            default -> LanguagePrimitives.convertTo(text.strip(), NetTypes.named(typeOf(tag)));
        };
    }

    private Object ofText(String decoded) {
        return tag.equals("SBK") ? decoded : LanguagePrimitives.convertTo(decoded, NetTypes.named(typeOf(tag)));
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static double real(String text) {
        return switch (text) {
            case "INF" -> Double.POSITIVE_INFINITY;
            case "-INF" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }
}
