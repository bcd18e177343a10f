package org.jwsh.formatting.views;

import java.util.Locale;
import org.jwsh.formatting.Alignment;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.text.CompositeFormat;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.NumberFormat;

/** Processes with their memory in megabytes. */
final class ProcessView {
    private static final String TYPE = "System.Diagnostics.Process";
    private static final double MEGABYTE = 1024.0 * 1024;

    /** The same in scripts. */
    private static final String NPM = "[long]($_.NPM / 1024)";

    private static final String PM = "'{0:N2}' -f ($_.PM / 1MB)";
    private static final String WS = "'{0:N2}' -f ($_.WS / 1MB)";
    private static final String CPU = "if ($_.CPU -ne $null) { '{0:N2}' -f $_.CPU }";

    private ProcessView() {}

    static ViewDefinition table() {
        return ViewBuilder.of(TYPE)
                .called("process")
                .column(7, Alignment.RIGHT, "NPM(K)", process -> kilobytes(process, "NPM"), NPM)
                .column(8, Alignment.RIGHT, "PM(M)", process -> megabytes(process, "PM"), PM)
                .column(10, Alignment.RIGHT, "WS(M)", process -> megabytes(process, "WS"), WS)
                .column(10, Alignment.RIGHT, "CPU(s)", ProcessView::cpu, CPU)
                .column(7, Alignment.RIGHT, "Id")
                .column(3, Alignment.RIGHT, "SI")
                .column(0, "ProcessName")
                .table();
    }

    static ViewDefinition byPriority() {
        return sizes("Priority").groupedBy("PriorityClass", "PriorityClass").table();
    }

    static ViewDefinition byStart() {
        PropertyExpression day =
                new PropertyExpression.Computed("StartTime", ProcessView::startDay, "$_.StartTime.ToShortDateString()");
        return sizes("StartTime")
                .groupedBy(new GroupBy(day, "StartTime.ToShortDateString()", null))
                .table();
    }

    private static ViewBuilder sizes(String name) {
        return ViewBuilder.of(TYPE)
                .called(name)
                .column(20, "ProcessName")
                .column(10, Alignment.RIGHT, "Id")
                .column(12, Alignment.RIGHT, "WorkingSet64");
    }

    private static Object startDay(Object process) {
        Object time = ObjectMembers.get(process, "StartTime");
        return time == null ? null : CompositeFormat.format(Culture.current(), "{0:d}", time);
    }

    static ViewDefinition withUserName() {
        return ViewBuilder.of(TYPE + "#IncludeUserName")
                .called("ProcessWithUserName")
                .column(10, Alignment.RIGHT, "WS(M)", process -> megabytes(process, "WS"), WS)
                .column(10, Alignment.RIGHT, "CPU(s)", ProcessView::cpu, CPU)
                .column(7, Alignment.RIGHT, "Id")
                .column(30, "UserName")
                .column(0, "ProcessName")
                .table();
    }

    static ViewDefinition wide() {
        return ViewBuilder.of(TYPE).called("process").items("ProcessName").wide();
    }

    private static Object kilobytes(Object process, String property) {
        return ObjectMembers.get(process, property) instanceof Number bytes ? bytes.longValue() / 1024 : null;
    }

    private static Object megabytes(Object process, String property) {
        return ObjectMembers.get(process, property) instanceof Number bytes
                ? twoDecimals(bytes.longValue() / MEGABYTE)
                : null;
    }

    private static Object cpu(Object process) {
        return ObjectMembers.get(process, "CPU") instanceof Number seconds ? twoDecimals(seconds.doubleValue()) : "";
    }

    private static String twoDecimals(double value) {
        return NumberFormat.format(value, "N2".toUpperCase(Locale.ROOT), Culture.current());
    }
}
