package org.jwsh.commands.utility;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.members.MethodCalls;
import org.jwsh.values.EnumType;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.Formattable;
import org.jwsh.values.time.DateTime;

/** Dates in JSON: ISO 8601 with seconds, or milliseconds since 1970 in the form {@code /Date(0)/}. */
final class JsonDates {
    private static final Pattern ISO =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,7})?(Z|[+-]\\d\\d:?\\d\\d)?");

    private static final Pattern MILLISECONDS = Pattern.compile("/Date\\((-?\\d+)([+-]\\d{2,4})?\\)/");
    private static final int SHORTEST_ISO = 19;

    private JsonDates() {}

    /** The text of a date, its fraction of a second without zeros at the end. */
    static String write(Formattable date) {
        return date.format("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", Culture.INVARIANT);
    }

    /**
     * What a string in JSON means.
     *
     * @param kind {@code Default}, {@code Local}, {@code Utc}, {@code Offset} or {@code String}
     * @return a date, or the string itself
     */
    static Object read(String text, String kind) {
        if (text.startsWith("/Date(") && !kind.equals("String")) {
            Matcher parts = MILLISECONDS.matcher(text);
            return parts.matches() ? sinceEpoch(parts, kind) : text;
        }
        if (kind.equals("String")
                || text.length() < SHORTEST_ISO
                || !ISO.matcher(text).matches()) {
            return text;
        }
        try {
            return kind.equals("Offset")
                    ? LanguagePrimitives.convertTo(text, NetTypes.named("System.DateTimeOffset"))
                    : date(text, kind);
        } catch (NetException noDate) {
            return text;
        }
    }

    private static Object date(String text, String kind) {
        NetType type = NetTypes.named("System.DateTime");
        Object parsed = MethodBinder.invoke(type.staticMembers().method("Parse"), null, new Object[] {
            text, null, ((EnumType) NetTypes.named("System.Globalization.DateTimeStyles")).find("RoundtripKind")
        });
        return inZone(parsed, kind);
    }

    private static Object sinceEpoch(Matcher parts, String kind) {
        DateTime utc = DateTime.of(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), DateTime.Kind.Utc);
        if (kind.equals("Offset")) {
            return LanguagePrimitives.convertTo(utc, NetTypes.named("System.DateTimeOffset"));
        }
        return inZone(utc, parts.group(2) != null && kind.equals("Default") ? "Local" : kind);
    }

    private static Object inZone(Object parsed, String kind) {
        MethodCalls calls = MethodCalls.of(ExecutionContext.current());
        return switch (kind) {
            case "Local" -> calls.invoke(parsed, "ToLocalTime", new Object[0]);
            case "Utc" -> calls.invoke(parsed, "ToUniversalTime", new Object[0]);
            default -> parsed;
        };
    }
}
