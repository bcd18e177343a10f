package org.jwsh.binding.types;

import org.jwsh.runtime.ProgressReport;
import org.jwsh.runtime.StreamRecord;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.numbers.UInt32;
import org.jwsh.values.time.DateTime;

/** What scripts see of the records of the streams. */
final class RecordMembers {
    private static final String RECORD_TYPE = "System.Management.Automation.ProgressRecordType";

    private RecordMembers() {}

    static void message(TypeBuilder type) {
        type.property("string Message", StreamRecord.Message.class, StreamRecord.Message::text)
                .property(
                        "System.Management.Automation.InvocationInfo InvocationInfo",
                        StreamRecord.Message.class,
                        StreamRecord.Message::invocation)
                .method("string ToString()", StreamRecord.Message.class, (r, a) -> r.text());
    }

    static void information(TypeBuilder type) {
        type.property(
                        "System.Object MessageData",
                        StreamRecord.Information.class,
                        r -> r.host() == null ? PSObject.unwrap(r.message()) : r.host())
                .property("string Source", StreamRecord.Information.class, StreamRecord.Information::source)
                .property(
                        "datetime TimeGenerated",
                        StreamRecord.Information.class,
                        r -> DateTime.of(java.time.Instant.ofEpochMilli(r.generated()), DateTime.Kind.Local))
                .property(
                        "System.Collections.Generic.List[string] Tags",
                        StreamRecord.Information.class,
                        r -> r.tags().toArray(String[]::new))
                .property("string User", StreamRecord.Information.class, r -> System.getProperty("user.name"))
                .property(
                        "uint ProcessId",
                        StreamRecord.Information.class,
                        r -> UInt32.of(ProcessHandle.current().pid()))
                .method("string ToString()", StreamRecord.Information.class, (r, a) -> r.toString());
    }

    static void progress(TypeBuilder type) {
        type.constructor(
                        "ProgressRecord(int activityId, string activity, string statusDescription)",
                        a -> new ProgressReport((Integer) a[0], (String) a[1], (String) a[2]))
                .constructor(
                        "ProgressRecord(int activityId)",
                        a -> new ProgressReport((Integer) a[0], "Processing", "Processing"))
                .property(
                        "int ActivityId", ProgressReport.class, r -> r.record().activityId())
                .property(
                        "int ParentActivityId",
                        ProgressReport.class,
                        r -> r.record().parentId(),
                        (r, value) -> r.parentId((Integer) value))
                .property(
                        "string Activity",
                        ProgressReport.class,
                        r -> r.record().activity(),
                        (r, value) -> r.activity((String) value))
                .property(
                        "string StatusDescription",
                        ProgressReport.class,
                        r -> r.record().statusDescription(),
                        (r, value) -> r.status((String) value))
                .property(
                        "string CurrentOperation",
                        ProgressReport.class,
                        r -> r.record().currentOperation(),
                        (r, value) -> r.operation((String) value))
                .property(
                        "int PercentComplete",
                        ProgressReport.class,
                        r -> r.record().percentComplete(),
                        (r, value) -> r.percent((Integer) value))
                .property(
                        "int SecondsRemaining",
                        ProgressReport.class,
                        r -> r.record().secondsRemaining(),
                        (r, value) -> r.seconds((Integer) value))
                .property(
                        RECORD_TYPE + " RecordType",
                        ProgressReport.class,
                        r -> ((EnumType) NetTypes.named(RECORD_TYPE))
                                .find(r.record().completed() ? "Completed" : "Processing"),
                        (r, value) -> r.completed("Completed".equals(String.valueOf(value))))
                .method("string ToString()", ProgressReport.class, (r, a) -> r.toString());
    }
}
