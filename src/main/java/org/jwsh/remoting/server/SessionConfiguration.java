package org.jwsh.remoting.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.language.Extent;
import org.jwsh.language.ParseResult;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.CallSite;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.CommandVisibility;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.PipelineProcessor;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.values.NetException;

/**
 * How the sessions of a server begin: which modules are there, what runs first, and which commands clients may name. Where
 * the commands are limited, clients run no scripts but pipelines of these commands with constant arguments.
 *
 * <p>An instance does not change; each method gives another.
 */
public final class SessionConfiguration {
    /** What a client needs of a session to make stand-ins for its commands and to leave it. */
    private static final List<String> ALWAYS_VISIBLE = List.of(
            "Get-Command",
            "Get-FormatData",
            "Get-Help",
            "Select-Object",
            "Measure-Object",
            "Exit-PSSession",
            "Out-Default",
            "Clear-Host");

    private final String name;
    private final List<String> modules;
    private final List<String> visible;
    private final Map<String, Object> variables;
    private final String script;

    private SessionConfiguration(
            String name, List<String> modules, List<String> visible, Map<String, Object> variables, String script) {
        this.name = name;
        this.modules = modules;
        this.visible = visible;
        this.variables = variables;
        this.script = script;
    }

    /** Sessions like those of a new shell, under a name such as {@code Microsoft.PowerShell}. */
    public static SessionConfiguration named(String name) {
        return new SessionConfiguration(name, List.of(), null, Map.of(), null);
    }

    /** With modules imported, by name or by path, in this order. */
    public SessionConfiguration importing(String... names) {
        List<String> all = new ArrayList<>(modules);
        all.addAll(List.of(names));
        return new SessionConfiguration(name, all, visible, variables, script);
    }

    /** With a script that runs once the modules are there, before any client's command. */
    public SessionConfiguration starting(String text) {
        return new SessionConfiguration(name, modules, visible, variables, text);
    }

    /** With a variable in the global scope. */
    public SessionConfiguration variable(String variable, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(variables);
        all.put(variable, value);
        return new SessionConfiguration(name, modules, visible, all, script);
    }

    /** With these commands and no others for clients; names may have wildcards. */
    public SessionConfiguration visible(String... commands) {
        List<String> all = new ArrayList<>(visible == null ? ALWAYS_VISIBLE : visible);
        all.addAll(List.of(commands));
        return new SessionConfiguration(name, modules, all, variables, script);
    }

    public String name() {
        return name;
    }

    /**
     * The sessions of a factory, made ready like this. What fails on the way, such as a module that is not there, is a
     * {@link NetException}, which clients get as the reason that their session does not open.
     */
    public RunspaceFactory on(RunspaceFactory plain) {
        ParsedOnce start = script == null ? null : new ParsedOnce(script);
        return streams -> {
            ExecutionContext session = plain.create(streams);
            session.call(() -> {
                prepare(session, start);
                return null;
            });
            return session;
        };
    }

    /** The script of the start: the text is read by the first session that needs it, and compiled by each. */
    private static final class ParsedOnce {
        private final String text;
        private ScriptBlockAst script;

        private ParsedOnce(String text) {
            this.text = text;
        }

        private synchronized ScriptBlockAst script(ExecutionContext session) {
            if (script == null) {
                ParseResult result = session.engine().parse(new ScriptSource(null, text), session);
                if (!result.errors().isEmpty()) {
                    throw ScriptCompilation.parseException(result.errors());
                }
                script = result.script();
            }
            return script;
        }

        CompiledScriptBlock in(ExecutionContext session) {
            return new CompiledScriptBlock(session.engine().compile(script(session)), session, session.globalState());
        }
    }

    private void prepare(ExecutionContext session, ParsedOnce start) {
        variables.forEach((variable, value) -> session.globalScope().define(new PSVariable(variable, value)));
        for (String module : modules) {
            CommandInfo importer = session.commands().resolve("Import-Module", session.globalScope());
            run(
                    session,
                    importer,
                    Argument.named("Name", "-Name:", module, Extent.EMPTY),
                    Argument.named("ErrorAction", "-ErrorAction:", "Stop", Extent.EMPTY));
        }
        if (start != null) {
            run(session, new FunctionInfo("", start.in(session), false));
        }
        if (visible != null) {
            session.install(CommandVisibility.class, new CommandVisibility(visible));
        }
    }

    private static void run(ExecutionContext session, CommandInfo command, Argument... arguments) {
        PipelineProcessor pipeline = new PipelineProcessor(session);
        CallSite site = new CallSite(Extent.EMPTY, command.name());
        pipeline.add(session.engine().processor(command, session.rootFrame(), List.of(arguments), site, true));
        pipeline.run();
    }
}
