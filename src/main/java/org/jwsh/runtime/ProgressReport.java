package org.jwsh.runtime;

import java.util.Objects;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.values.ArgumentErrors;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;

/** A progress record that scripts read and change, as {@code [System.Management.Automation.ProgressRecord]}. */
public final class ProgressReport implements NetTyped {
    private final int activityId;
    private int parentId = -1;
    private String activity;
    private String status;
    private String operation;
    private int percent = -1;
    private int seconds = -1;
    private boolean completed;

    /** @throws NetException where the number is negative or a text is empty */
    public ProgressReport(int activityId, String activity, String status) {
        if (activityId < 0) {
            throw ArgumentErrors.outOfRange(
                    "activityId",
                    activityId,
                    "Cannot process the argument because activityId cannot be a negative value.");
        }
        this.activityId = activityId;
        this.activity = required(activity, "activity", "activity");
        this.status = required(status, "activity", "statusDescription");
    }

    /** That of a record, whose texts may be empty. */
    public ProgressReport(ProgressRecord record) {
        activityId = record.activityId();
        parentId = record.parentId();
        activity = record.activity();
        status = record.statusDescription();
        operation = record.currentOperation();
        percent = record.percentComplete();
        seconds = record.secondsRemaining();
        completed = record.completed();
    }

    /** What hosts show. */
    public ProgressRecord record() {
        return new ProgressRecord(activityId, parentId, activity, status, operation, percent, seconds, completed);
    }

    private static String required(String text, String argument, String name) {
        if (text == null || text.isEmpty()) {
            throw ArgumentErrors.notValid(
                    argument, "Cannot process the argument because the value of " + name + " cannot be null or empty.");
        }
        return text;
    }

    public void activity(String text) {
        activity = required(text, "value", "value");
    }

    public void status(String text) {
        status = required(text, "value", "value");
    }

    public void operation(String text) {
        operation = text;
    }

    /** @throws NetException where it is the report's own number */
    public void parentId(int id) {
        if (id == activityId) {
            throw ArgumentErrors.notValid("value", "ParentActivityId cannot be the same as the ActivityId.");
        }
        parentId = id;
    }

    /** @throws NetException where it is above 100 */
    public void percent(int value) {
        if (value > 100) {
            throw ArgumentErrors.outOfRange(
                    "value", value, "Cannot set percent because PercentComplete cannot be greater than 100.");
        }
        percent = value;
    }

    public void seconds(int value) {
        seconds = value;
    }

    public void completed(boolean isOver) {
        completed = isOver;
    }

    @Override
    public NetType netType() {
        return NetTypes.named("System.Management.Automation.ProgressRecord");
    }

    @Override
    public String toString() {
        return "parent = " + parentId + " id = " + activityId + " act = " + Objects.toString(activity, "") + " stat = "
                + Objects.toString(status, "") + " cur = " + Objects.toString(operation, "") + " pct = " + percent
                + " sec = " + seconds + " type = " + (completed ? "Completed" : "Processing");
    }
}
