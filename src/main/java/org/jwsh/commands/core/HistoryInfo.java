package org.jwsh.commands.core;

import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.TimeSpan;

/**
 * A command that was entered.
 *
 * @param id counts from 1 in a session
 * @param status the name of its PipelineState
 */
public record HistoryInfo(long id, String commandLine, String status, DateTime start, DateTime end) {
    static void define(TypeBuilder type) {
        type.property("long Id", HistoryInfo.class, HistoryInfo::id);
        type.property("string CommandLine", HistoryInfo.class, HistoryInfo::commandLine);
        type.property(
                "System.Management.Automation.Runspaces.PipelineState ExecutionStatus",
                HistoryInfo.class,
                entry -> ((EnumType) NetTypes.named("System.Management.Automation.Runspaces.PipelineState"))
                        .find(entry.status()));
        type.property("datetime StartExecutionTime", HistoryInfo.class, HistoryInfo::start);
        type.property("datetime EndExecutionTime", HistoryInfo.class, HistoryInfo::end);
        type.property(
                "timespan Duration",
                HistoryInfo.class,
                entry -> new TimeSpan(entry.end().ticks() - entry.start().ticks()));
        type.method("string ToString()", HistoryInfo.class, (entry, a) -> entry.commandLine());
    }

    @Override
    public String toString() {
        return commandLine;
    }
}
