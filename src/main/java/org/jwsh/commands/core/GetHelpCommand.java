package org.jwsh.commands.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jwsh.binding.ImportedModules;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.help.CommandHelp;
import org.jwsh.help.ConsoleHelp;
import org.jwsh.help.HelpLibrary;
import org.jwsh.help.ParameterHelp;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.text.WildcardPattern;

/** Shows the help of a cmdlet of a module. */
@Cmdlet(verb = "Get", noun = "Help", defaultParameterSet = "AllUsersView")
public final class GetHelpCommand extends BuiltInCmdlet {
    @Parameter(position = 0, valueFromPipelineByPropertyName = true)
    String name;

    @Parameter(set = "AllUsersView")
    boolean full;

    @Parameter(set = "DetailedView", mandatory = true)
    boolean detailed;

    @Parameter(set = "Examples", mandatory = true)
    boolean examples;

    @Parameter(set = "Parameters", mandatory = true)
    String[] parameter;

    @Override
    protected void processRecord() {
        String asked = name == null ? "Get-Help" : name;
        AliasInfo alias = context().commands().alias(asked, context().globalScope());
        String command = alias == null ? asked : alias.definition();
        HelpLibrary library = new HelpLibrary(ImportedModules.of(context()).available(), GetHelpCommand::prose);
        Optional<CommandHelp> help = library.find(command);
        if (help.isEmpty()) {
            reportMissing(asked);
        } else if (parameter != null) {
            writeParameters(help.get());
        } else {
            writeObject(ConsoleHelp.of(help.get(), view()));
        }
    }

    private ConsoleHelp.View view() {
        if (full) {
            return ConsoleHelp.View.FULL;
        }
        if (detailed) {
            return ConsoleHelp.View.DETAILED;
        }
        return examples ? ConsoleHelp.View.EXAMPLES : ConsoleHelp.View.SUMMARY;
    }

    private void writeParameters(CommandHelp help) {
        for (String pattern : parameter) {
            WildcardPattern wildcard = WildcardPattern.of(pattern, true);
            boolean found = false;
            for (ParameterHelp each : help.parameters()) {
                if (wildcard.isMatch(each.name())) {
                    writeObject(ConsoleHelp.of(each));
                    found = true;
                }
            }
            if (!found) {
                report(
                        "System.Management.Automation.PSArgumentException",
                        "No parameter matches criteria " + pattern + ".",
                        "NoParmsFound",
                        ErrorCategory.InvalidArgument,
                        null);
            }
        }
    }

    private void reportMissing(String topic) {
        report(
                "Microsoft.PowerShell.Commands.HelpNotFoundException",
                "Get-Help could not find " + topic
                        + " in a help file in this session. To download updated help topics type: \"Update-Help\". To"
                        + " get help online, search for the help topic in the TechNet library at"
                        + " https://go.microsoft.com/fwlink/?LinkID=107116.",
                "HelpNotFound",
                ErrorCategory.ResourceUnavailable,
                null);
    }

    private static Optional<String> prose(String command) {
        try (InputStream file =
                GetHelpCommand.class.getClassLoader().getResourceAsStream("help/cmdlets/" + command + ".md")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The help of " + command + " cannot be read.", e);
        }
    }
}
