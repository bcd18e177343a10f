package org.jwsh.commands.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jwsh.binding.CmdletModules;
import org.jwsh.binding.ImportedModules;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.CmdletModule;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.modules.ModuleFiles;
import org.jwsh.help.HelpCategory;
import org.jwsh.help.HelpLibrary;
import org.jwsh.help.HelpSystem;
import org.jwsh.help.HelpTopic;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.WildcardPattern;

/** Shows the help of commands and topics: whole where there is one, as a list where there are more. */
@Cmdlet(verb = "Get", noun = "Help", defaultParameterSet = "AllUsersView")
public final class GetHelpCommand extends BuiltInCmdlet {
    private static final String DEFAULT_TOPIC = "about_help";

    @Parameter(position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String name;

    @Parameter
    String path;

    @Parameter
    @ValidateSet({
        "Alias",
        "Cmdlet",
        "Provider",
        "General",
        "FAQ",
        "Glossary",
        "HelpFile",
        "ScriptCommand",
        "Function",
        "Filter",
        "ExternalScript",
        "All",
        "DefaultHelp",
        "DscResource",
        "Class",
        "Configuration"
    })
    String[] category;

    @Parameter(set = "DetailedView", mandatory = true)
    boolean detailed;

    @Parameter(set = "AllUsersView")
    boolean full;

    @Parameter(set = "Examples", mandatory = true)
    boolean examples;

    @Parameter(set = "Parameters", mandatory = true)
    String[] parameter;

    @Parameter
    String[] component;

    @Parameter
    String[] functionality;

    @Parameter
    String[] role;

    @Parameter(set = "Online", mandatory = true)
    boolean online;

    @Override
    protected void processRecord() {
        Set<HelpCategory> categories = categories();
        requireCommandCategory(categories);
        String target = name == null ? DEFAULT_TOPIC : name;
        List<HelpTopic> found = system().find(
                        new HelpSystem.Request(target, categories, list(component), list(role), list(functionality)));
        if (found.size() == 1) {
            show(found.getFirst());
        } else if (online && found.size() > 1) {
            throw invalidOperation("Multiple Help topics were found. Use only one Help topic with the -Online option.");
        } else {
            found.stream()
                    .filter(topic -> parameter == null || !parameters(topic).isEmpty())
                    .forEach(topic -> writeObject(topic.brief()));
        }
        if (found.isEmpty() && !WildcardPattern.hasWildcards(target)) {
            reportMissing(target);
        }
    }

    private Set<HelpCategory> categories() {
        Set<HelpCategory> wanted = EnumSet.noneOf(HelpCategory.class);
        for (String each : list(category)) {
            if (each.equalsIgnoreCase("All")) {
                wanted.addAll(EnumSet.allOf(HelpCategory.class));
            }
            for (HelpCategory known : HelpCategory.values()) {
                if (known.name().equalsIgnoreCase(each)) {
                    wanted.add(known);
                }
            }
        }
        return wanted;
    }

    private void requireCommandCategory(Set<HelpCategory> categories) {
        if (categories.isEmpty() || categories.stream().anyMatch(HelpCategory::isAboutCommands)) {
            return;
        }
        requireNone("Parameter", parameter);
        requireNone("Component", component);
        requireNone("Role", role);
        requireNone("Functionality", functionality);
    }

    private static void requireNone(String parameterName, String[] given) {
        if (given != null) {
            throw NetException.of(
                    "System.Management.Automation.PSArgumentException",
                    "-" + parameterName + " is not supported by the requested Help category. (Parameter '"
                            + parameterName + "')");
        }
    }

    private HelpSystem system() {
        ImportedModules modules = ImportedModules.of(context());
        List<Path> folders = new ArrayList<>(HelpSystem.folders(modules.loaded()));
        folders.addAll(new ModuleFiles(context()).directories());
        List<CmdletInfo> importable = new ArrayList<>();
        for (CmdletModule module : modules.available()) {
            importable.addAll(CmdletModules.describe(module).exportedCmdlets().values());
        }
        Object home = context().globalScope().lookup("pshome");
        return new HelpSystem(
                context(),
                caller().scope,
                new HelpLibrary(modules.available(), GetHelpCommand::prose),
                folders,
                home instanceof String folder ? Path.of(folder, "help", "about") : null,
                importable);
    }

    private void show(HelpTopic topic) {
        if (online) {
            writeObject(topic.online()
                    .orElseThrow(() -> invalidOperation("The online version of this Help topic cannot be displayed"
                            + " because the Internet address (URI) of the Help topic is not specified in the command"
                            + " code or in the help file for the command.")));
        } else if (parameter != null) {
            writeParameters(topic);
        } else {
            String view = detailed ? "DetailedView" : full ? "FullView" : examples ? "ExamplesView" : null;
            writeObject(view == null ? topic.full() : topic.in(view));
        }
    }

    private List<PSObject> parameters(HelpTopic topic) {
        List<PSObject> found = new ArrayList<>();
        for (String pattern : parameter) {
            found.addAll(topic.parameters(pattern));
        }
        return found;
    }

    private void writeParameters(HelpTopic topic) {
        List<PSObject> found = parameters(topic);
        found.forEach(this::writeObject);
        if (found.isEmpty()) {
            report(
                    "System.Management.Automation.PSArgumentException",
                    "No parameter matches criteria " + String.join(" ", parameter) + ".",
                    "NoParmsFound",
                    ErrorCategory.InvalidArgument,
                    null);
        }
    }

    private static NetException invalidOperation(String message) {
        return NetException.of("System.Management.Automation.PSInvalidOperationException", message)
                .withRecord("InvalidOperation", ErrorCategory.InvalidOperation, null);
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

    private static List<String> list(String[] given) {
        return given == null ? List.of() : List.of(given);
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
