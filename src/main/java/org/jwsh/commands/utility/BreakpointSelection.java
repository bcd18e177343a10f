package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.commands.runspaces.Runspace;
import org.jwsh.runtime.Breakpoint;
import org.jwsh.runtime.Breakpoints;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** Which breakpoints a cmdlet works on: given ones, or those of given numbers. */
final class BreakpointSelection {
    @Parameter(set = "Breakpoint", mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateNotNull
    Breakpoint[] breakpoint;

    @Parameter(set = "Id", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNull
    int[] id;

    @Parameter(set = "Id", valueFromPipelineByPropertyName = true)
    @Alias("RunspaceId")
    @ParameterType("System.Management.Automation.Runspaces.Runspace")
    Runspace runspace;

    /** The chosen ones; numbers that there are no breakpoints of are problems. */
    List<Breakpoint> wanted(ExecutionContext context, Consumer<NetException> problems) {
        return breakpoint != null ? List.of(breakpoint) : numbered(id, context, problems);
    }

    static List<Breakpoint> numbered(int[] numbers, ExecutionContext context, Consumer<NetException> problems) {
        List<Breakpoint> found = new ArrayList<>();
        for (int number : numbers) {
            List<Breakpoint> those = Breakpoints.of(context).all().stream()
                    .filter(each -> each.id() == number)
                    .toList();
            if (those.isEmpty()) {
                problems.accept(
                        NetException.of("System.ArgumentException", "There is no breakpoint with ID '" + number + "'.")
                                .withRecord("PSBreakpoint:BreakpointIdNotFound", ErrorCategory.InvalidArgument, null));
            }
            found.addAll(those);
        }
        return found;
    }
}
