package org.jwsh.host;

import java.nio.file.Path;
import java.util.List;
import org.jwsh.commands.runspaces.BlockCommands;
import org.jwsh.commands.utility.FileRedirections;
import org.jwsh.compile.Compiler;
import org.jwsh.formatting.FormattedText;
import org.jwsh.language.Extent;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.CallSite;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.ExternalScriptInfo;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.PSHost;
import org.jwsh.runtime.PipelineProcessor;
import org.jwsh.runtime.SessionFactory;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.runtime.ShellOfBlock;
import org.jwsh.runtime.Streams;
import org.jwsh.runtime.TextLayout;

/** A session of the shell: a runspace with its variables, commands and streams in place. */
final class Session {
    private final ExecutionContext context;

    Session(PSHost host, Streams streams, Path directory) {
        this.context = new ExecutionContext(host, new Interpreter(ParsedScripts.of(host.environment())), streams);
        context.install(SessionLocation.class, new SessionLocation(directory));
        context.redirections(new FileRedirections());
        context.install(TextLayout.class, new FormattedText(context));
        context.install(
                SessionFactory.class,
                (like, where) ->
                        new Session(like.host(), where, SessionLocation.of(like).directory()).context());
        context.install(ShellOfBlock.class, (block, arguments) -> new BlockCommands().of(block, arguments));
        context.call(() -> {
            SessionVariables.define(context);
            SessionCommands.define(context);
            SessionDrives.install(context);
            return null;
        });
    }

    ExecutionContext context() {
        return context;
    }

    /**
     * Runs a script in the global scope with arguments from a command line.
     *
     * @param file the full path, for text from a file; null else
     * @param arguments as on a command line
     */
    void run(ScriptBlockAst script, String file, List<String> arguments) {
        context.resetStop();
        CompiledScriptBlock block = new CompiledScriptBlock(Compiler.compile(script), context, context.globalState());
        String name = file == null ? "" : Path.of(file).getFileName().toString();
        CommandInfo command =
                file == null ? new FunctionInfo("", block, false) : new ExternalScriptInfo(name, file, block);
        CallSite site = new CallSite(Extent.EMPTY, file == null ? "" : file);
        CommandProcessor processor = context.engine()
                .processor(command, context.rootFrame(), CommandLineArguments.of(arguments), site, true);
        PipelineProcessor pipeline = new PipelineProcessor(context);
        pipeline.add(processor);
        pipeline.run();
    }
}
