package org.jwsh.values.types;

import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.Culture;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.TimeSpan;

/** {@code System.Xml.XmlConvert}: values as XML writes them, names with their odd characters encoded. */
final class XmlConvertMembers {
    private XmlConvertMembers() {}

    static void define(TypeBuilder type) {
        for (String kind : new String[] {"bool", "int", "long", "double", "decimal", "float", "byte", "char", "guid"}) {
            type.staticMethod("static string ToString(" + kind + " value)", a -> text(a[0]));
        }
        type.staticMethod(
                        "static string ToString(datetime value, string format)",
                        a -> ((DateTime) a[0]).format((String) a[1], Culture.INVARIANT))
                .staticMethod(
                        "static string ToString(datetime value, System.Xml.XmlDateTimeSerializationMode option)",
                        a -> ((DateTime) a[0]).format("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", Culture.INVARIANT))
                .staticMethod("static string ToString(timespan value)", a -> duration((TimeSpan) a[0]));
        String[] targets = {"int", "long", "double", "decimal", "float", "byte", "short", "guid", "char", "datetime"};
        for (String kind : targets) {
            NetType target = NetTypes.named(kind);
            type.staticMethod(
                    "static " + kind + " To" + target.name() + "(string s)",
                    a -> LanguagePrimitives.convertTo(((String) a[0]).strip(), target));
        }
        type.staticMethod("static bool ToBoolean(string s)", a -> switch (((String) a[0]).strip()) {
                    case "true", "1" -> true;
                    case "false", "0" -> false;
                    default -> throw Failures.format("The string '" + a[0] + "' is not a valid Boolean value.");
                })
                .staticMethod("static string EncodeName(string name)", a -> encoded((String) a[0], ":"))
                .staticMethod("static string EncodeLocalName(string name)", a -> encoded((String) a[0], ""))
                .staticMethod("static string DecodeName(string name)", a -> decoded((String) a[0]))
                .staticMethod("static string VerifyName(string name)", a -> {
                    if (!encoded((String) a[0], ":").equals(a[0])) {
                        throw NetException.of("System.Xml.XmlException", "Invalid name character in '" + a[0] + "'.");
                    }
                    return a[0];
                });
    }

    private static String text(Object value) {
        return switch (value) {
            case Boolean flag -> flag.toString();
            case Double d when d.isInfinite() -> d > 0 ? "INF" : "-INF";
            default -> LanguagePrimitives.toStringInvariant(value);
        };
    }

    /** Days, hours, minutes and seconds as XML Schema has them. */
    private static String duration(TimeSpan span) {
        TimeSpan size = new TimeSpan(Math.abs(span.ticks()));
        StringBuilder text = new StringBuilder(span.ticks() < 0 ? "-P" : "P");
        if (size.days() > 0) {
            text.append(size.days()).append('D');
        }
        long rest = size.ticks() % TimeSpan.TICKS_PER_DAY;
        if (rest > 0 || size.days() == 0) {
            text.append('T');
            text.append(size.hours() > 0 ? size.hours() + "H" : "");
            text.append(size.minutes() > 0 ? size.minutes() + "M" : "");
            long fraction = rest % TimeSpan.TICKS_PER_SECOND;
            if (size.seconds() > 0 || fraction > 0 || rest == 0) {
                String decimals = fraction == 0 ? "" : ("." + String.format("%07d", fraction)).replaceAll("0+$", "");
                text.append(size.seconds()).append(decimals).append('S');
            }
        }
        return text.toString();
    }

    private static String encoded(String name, String allowed) {
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = Character.isLetter(c) || c == '_' || allowed.indexOf(c) >= 0;
            boolean inner = i > 0 && (Character.isDigit(c) || c == '-' || c == '.');
            encoded.append(letter || inner ? String.valueOf(c) : String.format("_x%04X_", (int) c));
        }
        return encoded.toString();
    }

    private static String decoded(String name) {
        return java.util.regex.Pattern.compile("_x([0-9A-Fa-f]{4})_")
                .matcher(name)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
