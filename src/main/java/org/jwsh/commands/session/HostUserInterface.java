package org.jwsh.commands.session;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSHost;
import org.jwsh.runtime.ProgressReport;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.security.SecureString;
import org.jwsh.values.types.Failures;

/** {@code $Host.UI}: what is written goes to the user at once, and questions are asked of whoever is there. */
public final class HostUserInterface {
    private final ExecutionContext context;

    HostUserInterface(ExecutionContext context) {
        this.context = context;
    }

    static void define(TypeBuilder type) {
        type.property(
                        "System.Management.Automation.Host.PSHostRawUserInterface RawUI",
                        HostUserInterface.class,
                        ui -> new RawUserInterface(ui.context))
                .property(
                        "bool SupportsVirtualTerminal",
                        HostUserInterface.class,
                        ui -> ui.context.host().supportsEscapes());
        writing(type);
        type.method("string ReadLine()", HostUserInterface.class, (ui, a) -> ui.readLine());
        type.method("securestring ReadLineAsSecureString()", HostUserInterface.class, (ui, a) -> {
            ui.requirePerson();
            return LanguagePrimitives.convertTo(
                    String.valueOf(ui.context.host().readSecret()), NetTypes.named("System.Security.SecureString"));
        });
        type.method("string ReadLineMaskedAsString()", HostUserInterface.class, (ui, a) -> {
            ui.requirePerson();
            return String.valueOf(ui.context.host().readSecret());
        });
        credentials(type);
        type.method(
                "int PromptForChoice(string caption, string message,"
                        + " System.Collections.ObjectModel.Collection[System.Management.Automation.Host.ChoiceDescription]"
                        + " choices, int defaultChoice)",
                HostUserInterface.class,
                (ui, a) -> ui.choose((String) a[0], (String) a[1], a[2], (Integer) a[3]));
    }

    private static void credentials(TypeBuilder type) {
        String signature = "pscredential PromptForCredential(string caption, string message, string userName, string"
                + " targetName";
        type.method(signature + ")", HostUserInterface.class, (ui, a) -> ui.credential(a));
        type.method(
                signature + ", System.Management.Automation.PSCredentialTypes allowedCredentialTypes,"
                        + " System.Management.Automation.PSCredentialUIOptions options)",
                HostUserInterface.class,
                (ui, a) -> ui.credential(a));
    }

    /** Asks for a name, where none is given, and a password. */
    private Object credential(Object[] arguments) {
        requirePerson();
        write("", "\n");
        write(arguments[0], "\n");
        write(arguments[1], "\n");
        String user = (String) arguments[2];
        if (user == null || user.isEmpty()) {
            write("User: ", "");
            user = readLine();
        }
        write("Password for user " + user + ": ", "");
        char[] typed = context.host().readSecret();
        SecureString password = new SecureString(typed == null ? new char[0] : typed);
        password.makeReadOnly();
        return new PSCredential(user, password);
    }

    private static void writing(TypeBuilder type) {
        type.method("void Write(string value)", HostUserInterface.class, (ui, a) -> ui.write(a[0], ""));
        type.method(
                "void Write(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)",
                HostUserInterface.class,
                (ui, a) -> ui.write(a[2], ""));
        type.method("void WriteLine()", HostUserInterface.class, (ui, a) -> ui.write("", "\n"));
        type.method("void WriteLine(string value)", HostUserInterface.class, (ui, a) -> ui.write(a[0], "\n"));
        type.method(
                "void WriteLine(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string"
                        + " value)",
                HostUserInterface.class,
                (ui, a) -> ui.write(a[2], "\n"));
        type.method("void WriteErrorLine(string value)", HostUserInterface.class, (ui, a) -> {
            ui.context.host().writeError((a[0] == null ? "" : a[0]) + "\n");
            return null;
        });
        for (String kind : List.of("Warning", "Verbose", "Debug")) {
            String prefix = kind.toUpperCase(java.util.Locale.ROOT) + ": ";
            type.method(
                    "void Write" + kind + "Line(string message)",
                    HostUserInterface.class,
                    (ui, a) -> ui.write(prefix + (a[0] == null ? "" : a[0]), "\n"));
        }
        type.method(
                "void WriteProgress(long sourceId, System.Management.Automation.ProgressRecord record)",
                HostUserInterface.class,
                (ui, a) -> {
                    ui.context.writeProgress(((ProgressReport) Failures.required(a[1], "record")).record());
                    return null;
                });
        type.method("void WriteInformation(System.Object record)", HostUserInterface.class, (ui, a) -> null);
    }

    private Object write(Object text, String end) {
        context.host().write((text == null ? "" : text) + end);
        return null;
    }

    private String readLine() {
        requirePerson();
        return context.host().readLine();
    }

    private void requirePerson() {
        if (!context.host().isInteractive()) {
            throw NetException.of(
                            "System.Management.Automation.PSInvalidOperationException",
                            "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.")
                    .withRecord("InvalidOperation", ErrorCategory.InvalidOperation, null);
        }
    }

    private int choose(String caption, String message, Object given, int standard) {
        requirePerson();
        List<PSHost.Choice> choices = new ArrayList<>();
        Iterator<?> elements = LanguagePrimitives.enumerator(given);
        while (elements != null && elements.hasNext()) {
            ChoiceDescription choice = (ChoiceDescription) PSObject.unwrap(elements.next());
            choices.add(new PSHost.Choice(choice.label(), choice.helpMessage()));
        }
        OptionalInt chosen = context.host().choose(caption, message, choices, standard);
        return chosen.isPresent()
                ? chosen.getAsInt()
                : new ChoiceQuestion(context.host(), choices, standard).ask(caption, message);
    }

    @Override
    public String toString() {
        return "System.Management.Automation.Internal.Host.InternalHostUserInterface";
    }
}
