package org.jwsh.modules.oneview;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.PSObject;

/** What users give where a task is wanted: the task, or its URI. */
final class TaskArgument {
    static final String TYPE = "HPOneView.Appliance.TaskResource";

    private static final Pattern TIME_SPAN = Pattern.compile("(?:(\\d+)\\.)?(\\d+):(\\d+):(\\d+)(?:\\.\\d+)?");

    private TaskArgument() {}

    /** The URI of a task; empty when it is none. */
    static Optional<String> uri(Object given) {
        Object value = PSObject.unwrap(given);
        String uri = Resources.text(value, "category").equals("tasks")
                ? Resources.text(value, "uri")
                : ConnectionArgument.text(given);
        return Optional.of(uri).filter(text -> text.startsWith("/rest/tasks/"));
    }

    /** A time span in the notation of .NET: {@code [days.]hours:minutes:seconds}; null where it is none. */
    private static Duration duration(Object given) {
        Matcher parts = TIME_SPAN.matcher(ConnectionArgument.text(given));
        if (!parts.matches()) {
            return null;
        }
        long days = parts.group(1) == null ? 0 : Long.parseLong(parts.group(1));
        return Duration.ofDays(days)
                .plusHours(Long.parseLong(parts.group(2)))
                .plusMinutes(Long.parseLong(parts.group(3)))
                .plusSeconds(Long.parseLong(parts.group(4)));
    }

    static ErrorRecord invalid(Object given) {
        String message = "'" + ConnectionArgument.text(given) + "' is no task and no URI of one.";
        return invalid(message, "InputObject");
    }

    /** How long to wait for a task; null for as long as usual. What is no time span ends the pipeline. */
    static Duration limit(Object timeout, ApplianceCmdlet cmdlet) {
        if (timeout == null) {
            return TaskFollower.PATIENCE;
        }
        Duration limit = duration(timeout);
        if (limit == null) {
            throw cmdlet.ended(invalid("'" + ConnectionArgument.text(timeout) + "' is no time span.", "Timeout"));
        }
        return limit;
    }

    private static ErrorRecord invalid(String message, String target) {
        return new ErrorRecord(
                OneViewTypes.exception(OneViewTypes.INVALID_OPERATION, message, null),
                "InvalidArgumentValue",
                ErrorCategory.InvalidArgument,
                target);
    }
}
