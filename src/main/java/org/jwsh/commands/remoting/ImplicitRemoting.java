package org.jwsh.commands.remoting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jwsh.remoting.client.CommandMetadataRequest;
import org.jwsh.remoting.client.HostCallHandler;
import org.jwsh.remoting.client.RemoteCommand;
import org.jwsh.remoting.client.RemotePipeline;
import org.jwsh.remoting.client.RemoteRequest;
import org.jwsh.remoting.client.TransportException;
import org.jwsh.runtime.CollectingPipe;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Streams;
import org.jwsh.values.EnumType;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** Stand-ins for the commands of a session: which ones there are, and the module that they are put into. */
public final class ImplicitRemoting {
    /** What implicit remoting itself runs on the server: these are never shadowed by stand-ins. */
    private static final Set<String> OWN = Set.of(
            "get-command",
            "get-formatdata",
            "get-help",
            "select-object",
            "measure-object",
            "exit-pssession",
            "out-default",
            "import-module",
            "invoke-command",
            "export-modulemember",
            "set-alias");
    /** Aliases, functions, filters, cmdlets and configurations. */
    private static final long ANY_TYPE = 271;

    private static final String VIEWS = """
        param($names)
        $data = @(Get-FormatData -TypeName $names)
        if ($data) {
            $file = Join-Path ([System.IO.Path]::GetTempPath()) "$([guid]::NewGuid()).format.ps1xml"
            try {
                $data | Export-FormatData -Path $file -IncludeScriptBlock
                Get-Content -LiteralPath $file -Raw
            } finally {
                Remove-Item -LiteralPath $file -ErrorAction Ignore
            }
        }
        """;

    private final ExecutionContext context;
    private final ImplicitRemotingParameters wanted;
    private final PSSession session;
    private final UnaryOperator<String> named;
    private final Consumer<String> warnings;
    private final Consumer<ErrorRecord> errors;

    /**
     * @param named gives the name that a command has here
     * @param warnings takes what is left out, and why
     * @param errors takes the errors of the server
     */
    public ImplicitRemoting(
            ExecutionContext context,
            ImplicitRemotingParameters wanted,
            UnaryOperator<String> named,
            Consumer<String> warnings,
            Consumer<ErrorRecord> errors) {
        this.context = context;
        this.wanted = wanted;
        this.session = (PSSession) PSObject.unwrap(wanted.session);
        this.named = named;
        this.warnings = warnings;
        this.errors = errors;
    }

    /**
     * Writes the module's files into a folder.
     *
     * @param exported whether the module is to open sessions by itself, later and elsewhere
     * @return the files, the manifest first
     * @throws NetException where the session does not answer or no command is left
     */
    public List<Path> write(Path folder, boolean exported) {
        List<RemoteCommandInfo> commands = commands();
        String name = folder.getFileName().toString();
        ProxyModuleText text = new ProxyModuleText(commands, exported ? session.maker() : null);
        try {
            Files.createDirectories(folder);
            Path manifest = folder.resolve(name + ".psd1");
            Path script = folder.resolve(name + ".psm1");
            String views = wanted.formatTypeName == null ? "" : views();
            Files.writeString(
                    manifest, text.manifest(name, "Implicit remoting for " + session.computerName(), !views.isEmpty()));
            Files.writeString(script, text.script());
            if (views.isEmpty()) {
                return List.of(manifest, script);
            }
            Path formats = folder.resolve(name + ".format.ps1xml");
            Files.writeString(formats, views);
            return List.of(manifest, script, formats);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What the module's code is called with so that it works with the session. */
    public List<Object> arguments() {
        return List.of(session);
    }

    private List<RemoteCommandInfo> commands() {
        boolean onlyFormats = wanted.formatTypeName != null
                && wanted.commandName == null
                && wanted.module == null
                && wanted.fullyQualifiedModule == null;
        List<RemoteCommandInfo> offered = onlyFormats ? List.of() : ask();
        List<RemoteCommandInfo> kept = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        for (RemoteCommandInfo command : offered) {
            if (!isSafe(command)) {
                continue;
            }
            if (shadows(command)) {
                skipped.add(command.name());
            } else {
                kept.add(command);
            }
        }
        kept.removeIf(command -> command.isAlias() && !resolves(command, kept));
        if (!skipped.isEmpty()) {
            warnings.accept("Proxy creation has been skipped for the following command: '"
                    + String.join(", ", skipped)
                    + "', because it would shadow an existing local command.  Use the AllowClobber parameter if you"
                    + " want to shadow existing local commands.");
        }
        if (kept.isEmpty() && !onlyFormats) {
            throw skipped.isEmpty()
                    ? failure(
                            "Running the Get-Command command in a remote session returned no results.",
                            "ErrorNoResultsFromRemoteEnd")
                    : failure(
                            "No command proxies have been created, because all of the requested remote commands would"
                                    + " shadow existing local commands.  Use the AllowClobber parameter if you want to"
                                    + " shadow existing local commands.",
                            "ErrorNoCommandsImportedBecauseOfSkipping");
        }
        return kept;
    }

    private boolean resolves(RemoteCommandInfo alias, List<RemoteCommandInfo> kept) {
        return alias.resolvedName() != null
                && kept.stream()
                        .anyMatch(each -> !each.isAlias() && each.name().equalsIgnoreCase(alias.resolvedName()));
    }

    /** Whether the name can stand in a script as it is. */
    private static boolean isSafe(RemoteCommandInfo command) {
        return !OWN.contains(command.name().toLowerCase(Locale.ROOT))
                && command.name().matches("[\\p{L}\\p{N}_.:?!%+\\-]+")
                && command.parameters().stream().noneMatch(each -> each.name().isEmpty());
    }

    private boolean shadows(RemoteCommandInfo command) {
        return !wanted.allowClobber
                && context.commands().find(named.apply(command.name()), context.globalScope()) != null;
    }

    private List<RemoteCommandInfo> ask() {
        List<Object> answers = ask(request(), "Get-Command");
        return answers.stream().skip(1).map(RemoteCommandInfo::of).toList();
    }

    /** The views that the server has for the types, as the text of a file; empty where it has none. */
    private String views() {
        RemoteCommand script = RemoteCommand.script(VIEWS, false).argument(null, wanted.formatTypeName);
        List<Object> answers = ask(script, "Get-FormatData");
        return answers.isEmpty() ? "" : LanguagePrimitives.toStringInvariant(answers.getFirst());
    }

    private List<Object> ask(RemoteRequest request, String command) {
        CollectingPipe output = new CollectingPipe();
        Pipe failed = new Pipe() {
            @Override
            public void write(Object value) {
                errors.accept((ErrorRecord) value);
            }
        };
        try {
            RemotePipeline.Outcome outcome = session.runspace()
                    .start(request)
                    .run(
                            new Streams(output, failed, Pipe.NOWHERE, Pipe.NOWHERE, Pipe.NOWHERE, Pipe.NOWHERE),
                            HostCallHandler.NONE,
                            context::isStopping);
            context.checkStop();
            if (outcome.error() != null) {
                throw failure(
                        "Running the " + command + " command in a remote session reported the following error: "
                                + outcome.error().message() + ".",
                        "ErrorFromRemoteCommand");
            }
        } catch (TransportException lost) {
            throw failure(lost.getMessage(), "ErrorFromRemoteCommand");
        }
        return output.collected();
    }

    private CommandMetadataRequest request() {
        Object types = wanted.commandType != null
                ? wanted.commandType
                : ((EnumType) NetTypes.named("System.Management.Automation.CommandTypes")).of(ANY_TYPE);
        return new CommandMetadataRequest(
                wanted.commandName == null ? List.of("*") : List.of(wanted.commandName),
                types,
                wanted.module == null ? List.of() : List.of(wanted.module),
                wanted.fullyQualifiedModule == null ? List.of() : Arrays.asList(wanted.fullyQualifiedModule),
                wanted.argumentList == null ? List.of() : Arrays.asList(wanted.argumentList));
    }

    private static NetException failure(String message, String id) {
        return NetException.of("System.ArgumentException", message).withRecord(id, ErrorCategory.InvalidResult, null);
    }
}
