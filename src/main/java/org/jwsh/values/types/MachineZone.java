package org.jwsh.values.types;

import java.time.format.TextStyle;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.time.DateTime;

/** The zone that the machine is set to, as the older of the two .NET types for zones has it. */
@TypeName("System.CurrentSystemTimeZone")
record MachineZone(TimeZoneValue zone) {
    static void define(TypeBuilder type) {
        Class<MachineZone> self = MachineZone.class;
        type.staticProperty("System.TimeZone CurrentTimeZone", () -> new MachineZone(TimeZoneValue.local()))
                .property("string StandardName", self, z -> z.zone.name(TextStyle.FULL, false))
                .property("string DaylightName", self, z -> z.zone.name(TextStyle.FULL, true))
                .method("timespan GetUtcOffset(datetime time)", self, (z, a) -> TimeZoneValue.span(z.zone.offset(a[0])))
                .method("bool IsDaylightSavingTime(datetime time)", self, (z, a) -> z.zone.isDaylight(a[0]))
                .method("datetime ToLocalTime(datetime time)", self, (z, a) -> ((DateTime) a[0]).toLocal())
                .method("datetime ToUniversalTime(datetime time)", self, (z, a) -> ((DateTime) a[0]).toUtc());
    }
}
