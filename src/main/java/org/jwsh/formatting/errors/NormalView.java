package org.jwsh.formatting.errors;

import org.jwsh.language.Extent;
import org.jwsh.language.PositionMessage;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.ExternalScriptInfo;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.InvocationInfo;

/** The view of earlier versions: command and message, position, category and id. */
final class NormalView {
    private NormalView() {}

    static String of(ErrorRecord error) {
        StringBuilder text = new StringBuilder(command(error.invocation()));
        text.append(error.message()).append('\n');
        Extent position = error.invocation() == null ? null : error.invocation().displayPosition();
        if (position != null && !position.isEmpty()) {
            text.append(PositionMessage.of(position)).append('\n');
        }
        text.append("+ CategoryInfo          : ").append(error.categoryInfo()).append('\n');
        text.append("+ FullyQualifiedErrorId : ")
                .append(error.fullyQualifiedErrorId())
                .append('\n');
        String action = error.recommendedAction();
        if (action != null && !action.isEmpty()) {
            text.append("  Recommendation: ").append(action).append('\n');
        }
        return text.toString();
    }

    private static String command(InvocationInfo invocation) {
        if (invocation == null) {
            return "";
        }
        if (invocation.command() instanceof ExternalScriptInfo script) {
            return script.path() + " : ";
        }
        String name = invocation.invocationName();
        if (invocation.command() instanceof CommandInfo command
                && (name.isEmpty() || name.equals("&") || name.equals("."))) {
            name = command.name();
        }
        return name.isEmpty() ? "" : name + " : ";
    }
}
