package org.jwsh.binding;

import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSHost;
import org.jwsh.runtime.Preferences;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.flow.PipelineStoppedException;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;

/** Whether a command does what it is about to do: {@code -WhatIf}, {@code -Confirm} and their preferences. */
final class ShouldProcess {
    private static final String CAPTION = "Confirm";
    private static final String QUESTION = "Are you sure you want to perform this action?";

    private static final String HELP = """
        Y - Continue with only the next step of the operation.
        A - Continue with all the steps of the operation.
        N - Skip this operation and proceed with the next operation.
        L - Skip this operation and all subsequent operations.
        S - Pause the current pipeline and return to the command prompt. Type "exit" to resume the pipeline.
        """;

    private enum Answer {
        YES,
        YES_TO_ALL,
        NO,
        NO_TO_ALL
    }

    private final ExecutionContext context;
    private final CommonParameters common;
    private final CommandMetadata metadata;
    private final CommandProcessor processor;
    private final InvocationInfo invocation;
    private Answer standing;

    ShouldProcess(
            ExecutionContext context, CommonParameters common, CommandMetadata metadata, CommandProcessor processor) {
        this.context = context;
        this.common = common;
        this.metadata = metadata;
        this.processor = processor;
        this.invocation = processor.invocation();
    }

    /** @param action what would be done, or null for the command's name */
    boolean ask(String target, String action) {
        String name = action == null ? nameOfCommand() : action;
        String what = "Performing the operation \"" + name + "\" on target \"" + (target == null ? "" : target) + "\".";
        return ask(what, QUESTION + "\n" + what, CAPTION);
    }

    private String nameOfCommand() {
        return invocation.commandName() == null ? "" : invocation.commandName();
    }

    /**
     * @param description what is done, for {@code -WhatIf} and {@code -Verbose}
     * @param query what is asked under {@code -Confirm}
     */
    boolean ask(String description, String query, String caption) {
        if (isWhatIf()) {
            context.host().write("What if: " + description + "\n");
            return false;
        }
        if (mustConfirm()) {
            return confirm(query, caption);
        }
        if (isVerbose()) {
            StreamMessages.verbose(description, processor);
        }
        return true;
    }

    /** Asks whatever the preferences are. */
    boolean askAnyway(String query, String caption) {
        Answer before = standing;
        standing = null;
        boolean yes = confirm(query, caption);
        standing = before;
        return yes;
    }

    /** Asks whether to go on after a message; a no ends the pipeline. */
    void inquire(String message) {
        if (!askAnyway(message, CAPTION)) {
            throw new PipelineStoppedException();
        }
    }

    private boolean isWhatIf() {
        Boolean given = common.flag(CommonParameter.WhatIf);
        return given == null ? Preferences.whatIf(context) : given;
    }

    /** Only the parameter counts here, not the preference. */
    private boolean isVerbose() {
        return Boolean.TRUE.equals(common.flag(CommonParameter.Verbose));
    }

    private boolean mustConfirm() {
        Boolean given = common.flag(CommonParameter.Confirm);
        if (given != null) {
            return given;
        }
        ConfirmImpact preference = preference();
        return preference != ConfirmImpact.None && metadata.confirmImpact().compareTo(preference) >= 0;
    }

    private ConfirmImpact preference() {
        Object value = context.scope().lookup("confirmpreference");
        if (value == null || value == Scope.NULL) {
            return ConfirmImpact.High;
        }
        String name = LanguagePrimitives.toStringInvariant(value);
        for (ConfirmImpact impact : ConfirmImpact.values()) {
            if (impact.name().equalsIgnoreCase(name)
                    || String.valueOf(impact.ordinal()).equals(name)) {
                return impact;
            }
        }
        return ConfirmImpact.High;
    }

    private boolean confirm(String query, String caption) {
        if (standing != null) {
            return standing == Answer.YES_TO_ALL;
        }
        Answer answer = prompt(query, caption);
        if (answer == Answer.YES_TO_ALL || answer == Answer.NO_TO_ALL) {
            standing = answer;
        }
        return answer == Answer.YES || answer == Answer.YES_TO_ALL;
    }

    private Answer prompt(String query, String caption) {
        PSHost host = context.host();
        if (!host.isInteractive()) {
            throw NetException.of(
                            "System.Management.Automation.PSInvalidOperationException",
                            "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.")
                    .withRecord("InvalidOperation", ErrorCategory.InvalidOperation, null);
        }
        String question = "\n" + caption + "\n" + query + "\n";
        host.write(question);
        while (true) {
            host.write("[Y] Yes  [A] Yes to All  [N] No  [L] No to All  [S] Suspend  [?] Help (default is \"Y\"): ");
            String line = host.readLine();
            switch (line == null ? "L" : line.trim().toUpperCase(java.util.Locale.ROOT)) {
                case "", "Y", "YES" -> {
                    return Answer.YES;
                }
                case "A", "YES TO ALL" -> {
                    return Answer.YES_TO_ALL;
                }
                case "N", "NO" -> {
                    return Answer.NO;
                }
                case "L", "NO TO ALL" -> {
                    return Answer.NO_TO_ALL;
                }
                case "S", "SUSPEND" -> {
                    host.enterNestedPrompt();
                    host.write(question);
                }
                case "?" -> host.write(HELP);
                default -> {}
            }
        }
    }
}
