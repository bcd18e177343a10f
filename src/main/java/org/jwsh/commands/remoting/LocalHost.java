package org.jwsh.commands.remoting;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.commands.session.ChoiceQuestion;
import org.jwsh.remoting.client.HostCall;
import org.jwsh.remoting.client.HostCallHandler;
import org.jwsh.remoting.clixml.PropertyReader;
import org.jwsh.runtime.ActionPreference;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSHost;
import org.jwsh.runtime.Preferences;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.security.SecureString;

/**
 * The host of this session for the commands that it runs elsewhere: their text is shown here and their questions are asked
 * here. Warnings and the like come as records of their streams, so the lines that go with them are left out.
 */
final class LocalHost implements HostCallHandler {
    private final ExecutionContext context;
    private final PSHost host;

    LocalHost(ExecutionContext context) {
        this.context = context;
        this.host = context.host();
    }

    @Override
    public Object answer(HostCall call) {
        List<Object> arguments = call.arguments();
        switch (call.method()) {
            case Write1 -> host.write(text(arguments, 0));
            case Write2 -> host.write(text(arguments, 2));
            case WriteLine1 -> host.write("\n");
            case WriteLine2 -> host.write(text(arguments, 0) + "\n");
            case WriteLine3 -> host.write(text(arguments, 2) + "\n");
            case WriteErrorLine -> host.writeError(text(arguments, 0) + "\n");
            case WriteWarningLine, WriteVerboseLine, WriteDebugLine, WriteProgress, SetShouldExit -> {}
            case GetName -> {
                return host.name();
            }
            case ReadLine -> {
                requirePerson();
                return host.readLine();
            }
            case ReadLineAsSecureString -> {
                requirePerson();
                return secret();
            }
            case PromptForChoice -> {
                requirePerson();
                return choose(arguments);
            }
            case PromptForCredential1, PromptForCredential2 -> {
                requirePerson();
                return credential(arguments);
            }
            default -> {
                if (call.wantsAnswer()) {
                    throw NetException.of(
                                    "System.Management.Automation.Host.HostException",
                                    "A command that prompts the user failed because the host program or the command type"
                                            + " does not support user interaction.")
                            .withRecord("HostFunctionNotImplemented", ErrorCategory.NotImplemented, null);
                }
            }
        }
        return null;
    }

    @Override
    public void progress(ProgressRecord record) {
        ActionPreference action = Preferences.progress(context);
        if (action == ActionPreference.Continue || action == ActionPreference.Inquire) {
            context.writeProgress(record);
        }
    }

    private static String text(List<Object> arguments, int place) {
        return place < arguments.size() && arguments.get(place) != null
                ? LanguagePrimitives.toStringInvariant(arguments.get(place))
                : "";
    }

    private void requirePerson() {
        if (!host.isInteractive()) {
            throw NetException.of(
                            "System.Management.Automation.PSInvalidOperationException",
                            "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.")
                    .withRecord("InvalidOperation", ErrorCategory.InvalidOperation, null);
        }
    }

    private SecureString secret() {
        char[] typed = host.readSecret();
        return typed == null ? null : new SecureString(typed);
    }

    private int choose(List<Object> arguments) {
        List<PSHost.Choice> choices = new ArrayList<>();
        Iterator<?> given = arguments.size() < 3 ? null : LanguagePrimitives.enumerator(arguments.get(2));
        while (given != null && given.hasNext()) {
            PropertyReader choice = new PropertyReader(given.next());
            String help = choice.text("helpMessage");
            choices.add(new PSHost.Choice(String.valueOf(choice.text("label")), help == null ? "" : help));
        }
        int standard = arguments.size() > 3 && PSObject.unwrap(arguments.get(3)) instanceof Number number
                ? number.intValue()
                : -1;
        OptionalInt chosen = host.choose(text(arguments, 0), text(arguments, 1), choices, standard);
        return chosen.isPresent()
                ? chosen.getAsInt()
                : new ChoiceQuestion(host, choices, standard).ask(text(arguments, 0), text(arguments, 1));
    }

    private PSCredential credential(List<Object> arguments) {
        for (int i = 0; i < 2; i++) {
            if (!text(arguments, i).isEmpty()) {
                host.write(text(arguments, i) + "\n");
            }
        }
        String user = text(arguments, 2);
        if (user.isEmpty()) {
            host.write("User: ");
            user = host.readLine();
        }
        host.write("Password for user " + user + ": ");
        SecureString password = secret();
        return user == null || password == null ? null : new PSCredential(user, password);
    }
}
