package org.jwsh.values.types;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.WildcardPattern;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.DateTimeOffset;
import org.jwsh.values.time.TimeSpan;

/** A time zone with its rules. */
@TypeName("System.TimeZoneInfo")
public record TimeZoneValue(ZoneId zone, String id) {
    private static final String OWN = "System.TimeZoneInfo";
    static final TimeZoneValue UTC = new TimeZoneValue(ZoneOffset.UTC, "UTC");

    /** The zone that the machine is set to. */
    public static TimeZoneValue local() {
        ZoneId zone = ZoneId.systemDefault();
        return new TimeZoneValue(zone, zone.getId());
    }

    /**
     * The zone with an identifier, of either kind.
     *
     * @throws NetException of type TimeZoneNotFoundException
     */
    public static TimeZoneValue find(Object id) {
        String name = (String) Failures.required(id, "id");
        if (name.equals("UTC")) {
            return UTC;
        }
        String iana = WindowsZones.iana(name);
        try {
            return new TimeZoneValue(ZoneId.of(iana == null ? name : iana), name);
        } catch (java.time.DateTimeException unknown) {
            throw NetException.of(
                    "System.TimeZoneNotFoundException",
                    "The time zone ID '" + name + "' was not found on the local computer.");
        }
    }

    private ZoneRules rules() {
        return zone.getRules();
    }

    private TimeSpan base() {
        return span(rules().getStandardOffset(Instant.now()));
    }

    static TimeSpan span(ZoneOffset offset) {
        return new TimeSpan(offset.getTotalSeconds() * TimeSpan.TICKS_PER_SECOND);
    }

    private boolean isUtc() {
        return zone == ZoneOffset.UTC;
    }

    String name(TextStyle style, boolean daylight) {
        if (isUtc()) {
            return "Coordinated Universal Time";
        }
        TimeZone named = TimeZone.getTimeZone(zone);
        return named.getDisplayName(daylight, style == TextStyle.FULL ? TimeZone.LONG : TimeZone.SHORT, Locale.US);
    }

    private String displayName() {
        if (isUtc()) {
            return "(UTC) Coordinated Universal Time";
        }
        long minutes = base().ticks() / TimeSpan.TICKS_PER_MINUTE;
        String city = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        String offset = minutes == 0
                ? ""
                : String.format("%s%02d:%02d", minutes < 0 ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60);
        return "(UTC" + offset + ") " + name(TextStyle.FULL, false) + " (" + city + ")";
    }

    /** The moment that a date means: one without a kind of its own is meant in this zone. */
    private Instant instant(DateTime date) {
        return switch (date.kind()) {
            case Utc, Local -> date.toInstant();
            case Unspecified -> {
                LocalDateTime wall = date.toLocalDateTime();
                if (rules().getValidOffsets(wall).isEmpty()) {
                    throw Failures.argument(
                            "The supplied DateTime represents an invalid time.  For example, when the clock is adjusted"
                                    + " forward, any time in the period that is skipped is invalid.",
                            "dateTime");
                }
                yield wall.toInstant(rules().getOffset(wall));
            }
        };
    }

    private DateTime at(Instant moment) {
        DateTime.Kind kind = isUtc()
                ? DateTime.Kind.Utc
                : zone.equals(ZoneId.systemDefault()) ? DateTime.Kind.Local : DateTime.Kind.Unspecified;
        return DateTime.of(LocalDateTime.ofInstant(moment, zone), kind);
    }

    ZoneOffset offset(Object date) {
        return date instanceof DateTimeOffset given
                ? rules().getOffset(given.toInstant())
                : rules().getOffset(instant((DateTime) date));
    }

    private static DateTime toUtc(DateTime date, TimeZoneValue source) {
        boolean foreign = date.kind() == DateTime.Kind.Utc && !source.isUtc()
                || date.kind() == DateTime.Kind.Local && !source.zone.equals(ZoneId.systemDefault());
        if (foreign) {
            throw Failures.argument(
                    "The conversion could not be completed because the supplied DateTime did not have the Kind property"
                            + " set correctly.  For example, when the Kind property is DateTimeKind.Local, the source"
                            + " time zone must be TimeZoneInfo.Local.",
                    "sourceTimeZone");
        }
        return UTC.at(source.instant(date));
    }

    private static DateTime fromUtc(DateTime date, TimeZoneValue target) {
        if (date.kind() == DateTime.Kind.Local) {
            throw Failures.argument(
                    "The conversion could not be completed because the supplied DateTime did not have the Kind property"
                            + " set correctly.  For example, when the Kind property is DateTimeKind.Local, the source"
                            + " time zone must be TimeZoneInfo.Local.",
                    "sourceTimeZone");
        }
        return target.at(UTC.instant(date));
    }

    boolean isDaylight(Object date) {
        return rules().isDaylightSavings(
                        date instanceof DateTimeOffset given ? given.toInstant() : instant((DateTime) date));
    }

    static void define(TypeBuilder type) {
        Class<TimeZoneValue> self = TimeZoneValue.class;
        type.property("string Id", self, TimeZoneValue::id)
                .property("bool HasIanaId", self, z -> WindowsZones.iana(z.id) == null)
                .property("string DisplayName", self, TimeZoneValue::displayName)
                .property("string StandardName", self, z -> z.name(TextStyle.FULL, false))
                .property("string DaylightName", self, z -> z.name(TextStyle.FULL, true))
                .property("timespan BaseUtcOffset", self, TimeZoneValue::base)
                .property(
                        "bool SupportsDaylightSavingTime",
                        self,
                        z -> !z.rules().isFixedOffset()
                                && !z.rules().getTransitionRules().isEmpty())
                .method("timespan GetUtcOffset(datetime dateTime)", self, (z, a) -> span(z.offset(a[0])))
                .method(
                        "timespan GetUtcOffset(System.DateTimeOffset dateTimeOffset)",
                        self,
                        (z, a) -> span(z.offset(a[0])))
                .method("bool IsDaylightSavingTime(datetime dateTime)", self, (z, a) -> z.isDaylight(a[0]))
                .method(
                        "bool IsDaylightSavingTime(System.DateTimeOffset dateTimeOffset)",
                        self,
                        (z, a) -> z.isDaylight(a[0]))
                .method(
                        "bool IsAmbiguousTime(datetime dateTime)",
                        self,
                        (z, a) -> z.rules()
                                        .getValidOffsets(((DateTime) a[0]).toLocalDateTime())
                                        .size()
                                > 1)
                .method(
                        "bool IsInvalidTime(datetime dateTime)",
                        self,
                        (z, a) -> z.rules()
                                .getValidOffsets(((DateTime) a[0]).toLocalDateTime())
                                .isEmpty())
                .method("bool Equals(" + OWN + " other)", self, (z, a) -> z.equals(a[0]))
                .method(
                        "bool HasSameRules(" + OWN + " other)",
                        self,
                        (z, a) -> z.rules().equals(((TimeZoneValue) a[0]).rules()))
                .method("string ToString()", self, (z, a) -> z.toString());
        statics(type);
    }

    private static void statics(TypeBuilder type) {
        type.staticProperty(OWN + " Utc", () -> UTC)
                .staticProperty(OWN + " Local", TimeZoneValue::local)
                .staticMethod("static " + OWN + " FindSystemTimeZoneById(string id)", a -> find(a[0]))
                .staticMethod(
                        "static System.Collections.ObjectModel.ReadOnlyCollection[" + OWN + "] GetSystemTimeZones()",
                        a -> all().toArray())
                .staticMethod("static void ClearCachedData()", a -> null)
                .staticMethod("static bool TryFindSystemTimeZoneById(string id, [ref] " + OWN + " timeZoneInfo)", a -> {
                    try {
                        ((org.jwsh.values.Reference) a[1]).set(find(a[0]));
                        return true;
                    } catch (NetException unknown) {
                        ((org.jwsh.values.Reference) a[1]).set(null);
                        return false;
                    }
                })
                .staticMethod("static bool TryConvertWindowsIdToIanaId(string windowsId, [ref] string ianaId)", a -> {
                    String iana = WindowsZones.iana((String) a[0]);
                    ((org.jwsh.values.Reference) a[1]).set(iana);
                    return iana != null;
                })
                .staticMethod(
                        "static " + OWN
                                + " CreateCustomTimeZone(string id, timespan baseUtcOffset, string displayName, string"
                                + " standardDisplayName)",
                        a -> new TimeZoneValue(
                                ZoneOffset.ofTotalSeconds(
                                        (int) (((TimeSpan) a[1]).ticks() / TimeSpan.TICKS_PER_SECOND)),
                                (String) a[0]))
                .staticMethod(
                        "static datetime ConvertTimeToUtc(datetime dateTime)", a -> toUtc((DateTime) a[0], localFor(a)))
                .staticMethod(
                        "static datetime ConvertTimeToUtc(datetime dateTime, " + OWN + " sourceTimeZone)",
                        a -> toUtc((DateTime) a[0], (TimeZoneValue) a[1]))
                .staticMethod(
                        "static datetime ConvertTimeFromUtc(datetime dateTime, " + OWN + " destinationTimeZone)",
                        a -> fromUtc((DateTime) a[0], (TimeZoneValue) a[1]))
                .staticMethod(
                        "static datetime ConvertTime(datetime dateTime, " + OWN + " destinationTimeZone)",
                        a -> ((TimeZoneValue) a[1]).at(local().instant((DateTime) a[0])))
                .staticMethod(
                        "static System.DateTimeOffset ConvertTime(System.DateTimeOffset dateTimeOffset, " + OWN
                                + " destinationTimeZone)",
                        a -> ((TimeZoneValue) a[1]).at((DateTimeOffset) a[0]))
                .staticMethod(
                        "static datetime ConvertTime(datetime dateTime, " + OWN + " sourceTimeZone, " + OWN
                                + " destinationTimeZone)",
                        a -> ((TimeZoneValue) a[2])
                                .at(toUtc((DateTime) a[0], (TimeZoneValue) a[1]).toInstant()))
                .staticMethod(
                        "static datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string"
                                + " destinationTimeZoneId)",
                        a -> find(a[1]).at(local().instant((DateTime) a[0])))
                .staticMethod(
                        "static System.DateTimeOffset ConvertTimeBySystemTimeZoneId(System.DateTimeOffset"
                                + " dateTimeOffset, string destinationTimeZoneId)",
                        a -> find(a[1]).at((DateTimeOffset) a[0]))
                .staticMethod(
                        "static datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string sourceTimeZoneId,"
                                + " string destinationTimeZoneId)",
                        a -> find(a[2]).at(toUtc((DateTime) a[0], find(a[1])).toInstant()));
    }

    private static TimeZoneValue localFor(Object[] arguments) {
        return ((DateTime) arguments[0]).kind() == DateTime.Kind.Utc ? UTC : local();
    }

    private DateTimeOffset at(DateTimeOffset given) {
        Instant moment = given.toInstant();
        ZoneOffset there = rules().getOffset(moment);
        return DateTimeOffset.of(moment, there);
    }

    /** The zones that the machine knows. */
    public static List<TimeZoneValue> all() {
        List<TimeZoneValue> zones = new java.util.ArrayList<>();
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.indexOf('/') > 0 && !id.startsWith("SystemV/"))
                .sorted()
                .forEach(id -> zones.add(new TimeZoneValue(ZoneId.of(id), id)));
        zones.add(UTC);
        return zones;
    }

    /** Whether a pattern matches the name of the standard time or of the summer time. */
    public boolean isNamed(WildcardPattern pattern) {
        return pattern.isMatch(name(TextStyle.FULL, false)) || pattern.isMatch(name(TextStyle.FULL, true));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeZoneValue zoneInfo && zoneInfo.id.equalsIgnoreCase(id);
    }

    @Override
    public int hashCode() {
        return id.toLowerCase(Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return displayName();
    }
}
