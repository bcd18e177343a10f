package org.jwsh.host;

import java.util.List;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSHost;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/** What the prompt says after a command that was not found: where one of that name is, or which names are like it. */
final class CommandFeedback {
    private static final String CAPTION = "\u001B[97;2;3m";
    private static final String NAME = "\u001B[33m\u001B[3m";
    private static final String TEXT = "\u001B[96m";
    private static final String ACTION = "\u001B[97m";
    private static final String RESET = "\u001B[0m";
    private static final String SIMILAR = """
        param($name)
        Get-Command -UseFuzzyMatching -FuzzyMinimumDistance 1 -Name $name |
            Select-Object -First 5 -Unique -ExpandProperty Name
        """;

    private static final String OWNERS = """
        param($name)
        $PSModuleAutoLoadingPreference = 'All'
        $all = Get-Command -Name ($name + '*') -All -ErrorAction Ignore | Where-Object { $_.Name -eq $name -and $_.Module }
        $loaded = Get-Command -Name ($name + '*') -All -ListImported -ErrorAction Ignore | Where-Object Name -eq $name
        if (-not $loaded) { $all | ForEach-Object { $_.Module.Name } | Sort-Object -Unique }
        """;

    private final ExecutionContext context;
    private final Object before;

    /** Notes the errors so far; made before the command runs. */
    CommandFeedback(ExecutionContext context) {
        this.context = context;
        this.before = newest();
    }

    private Object newest() {
        List<?> records = context.errors().records();
        return records.isEmpty() ? null : PSObject.unwrap(records.getFirst());
    }

    /** Tells what may have been meant, where the command ended in a name that nothing has. */
    void show() {
        Object last = newest();
        if (last == before
                || !(last instanceof ErrorRecord error)
                || !error.fullyQualifiedErrorId().startsWith("CommandNotFoundException")
                || !(PSObject.unwrap(error.target()) instanceof String name)) {
            return;
        }
        String local = "./" + name;
        if (isProgram(local)) {
            write(
                    "The command \"" + name + "\" was not found, but does exist in the current location.\n"
                            + "PowerShell does not load commands from the current location by default (see 'Get-Help"
                            + " about_Command_Precedence').\n\n"
                            + "If you trust this command, run the following command instead:",
                    List.of(local));
            return;
        }
        List<String> owners = owners(name);
        if (!owners.isEmpty()) {
            write(
                    "The command is there, in a module that is not imported by itself"
                            + " ($PSModuleAutoLoadingPreference). Import it first:",
                    owners.stream().map(module -> "Import-Module " + module).toList());
            return;
        }
        List<String> similar = texts(SIMILAR, name);
        if (!similar.isEmpty()) {
            write(
                    "The most similar commands are:",
                    similar.stream().map(this::withModule).toList());
        }
    }

    /** A name, with the modules that it comes with where none of them is imported yet. */
    private String withModule(String name) {
        List<String> owners = owners(name);
        return owners.isEmpty() ? name : name + " (" + String.join(", ", owners) + ")";
    }

    /** The modules that have a command and are not imported. */
    private List<String> owners(String name) {
        return texts(OWNERS, name);
    }

    private boolean isProgram(String path) {
        return !texts(
                        "param($path) Get-Command -Name $path -CommandType Application, ExternalScript -ErrorAction Ignore",
                        path)
                .isEmpty();
    }

    private List<String> texts(String script, String argument) {
        int errors = context.errors().records().size();
        try {
            return ScriptCompilation.compile(script, null, context, context.globalState()).invoke(argument).stream()
                    .map(LanguagePrimitives::toStringInvariant)
                    .toList();
        } catch (NetException failed) {
            return List.of();
        } finally {
            while (context.errors().records().size() > errors) {
                context.errors().records().removeFirst();
            }
        }
    }

    private void write(String header, List<String> actions) {
        PSHost host = context.host();
        StringBuilder text = new StringBuilder("\n");
        text.append(CAPTION)
                .append('[')
                .append(RESET)
                .append(NAME)
                .append("General Feedback")
                .append(RESET);
        text.append(CAPTION).append(']').append(RESET).append('\n');
        for (String line : header.split("\n", -1)) {
            text.append("  ").append(TEXT).append(line).append(RESET).append('\n');
        }
        text.append("    ").append(TEXT).append('➤').append(RESET).append(' ');
        text.append(ACTION)
                .append(String.join(RESET + ", " + ACTION, actions))
                .append(RESET)
                .append("\n\n");
        host.write(host.supportsEscapes() ? text.toString() : text.toString().replaceAll("\u001B\\[[0-9;]*m", ""));
    }
}
