package org.jwsh.host;

import java.util.List;
import org.jwsh.binding.CommandProcessors;
import org.jwsh.binding.ScriptBlockArguments;
import org.jwsh.binding.VariableConstraints;
import org.jwsh.commands.events.EventTypes;
import org.jwsh.commands.jobs.BackgroundPipeline;
import org.jwsh.commands.jobs.JobTypes;
import org.jwsh.commands.modules.ModuleObjectTypes;
import org.jwsh.commands.modules.ScriptRequirementsCheck;
import org.jwsh.commands.modules.UsingModule;
import org.jwsh.commands.readline.ReadLineTypes;
import org.jwsh.commands.runspaces.RunspaceTypes;
import org.jwsh.commands.session.SessionTypes;
import org.jwsh.compile.Compiler;
import org.jwsh.compile.ScriptTypes;
import org.jwsh.compile.classes.DefinitionChecks;
import org.jwsh.compile.types.LanguageTypes;
import org.jwsh.completion.CompletionTypes;
import org.jwsh.language.ParseResult;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.TypeRelations;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.language.ast.TypeName;
import org.jwsh.language.ast.UsingStatementAst;
import org.jwsh.remoting.RemotingTypes;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.AttributeData;
import org.jwsh.runtime.BlockCode;
import org.jwsh.runtime.Breakpoints;
import org.jwsh.runtime.CallSite;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.Engine;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.ExternalScriptInfo;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.ValueConstraint;
import org.jwsh.runtime.process.ProcessTypeSource;
import org.jwsh.runtime.program.NativeCommandProcessor;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypeRelations;

/** The engine of a session: the compiler and the binder put together. */
final class Interpreter implements Engine {
    static {
        TypeRelations.install(new NetTypeRelations());
        ModuleTypes.add(new LanguageTypes());
        ModuleTypes.add(new SessionTypes());
        ModuleTypes.add(new CompletionTypes());
        ModuleTypes.add(new ModuleObjectTypes());
        ModuleTypes.add(new RunspaceTypes());
        ModuleTypes.add(new JobTypes());
        ModuleTypes.add(new EventTypes());
        ModuleTypes.add(new ReadLineTypes());
        ModuleTypes.add(new RemotingTypes());
        ModuleTypes.add(new ProcessTypeSource());
    }

    private final ParsedScripts scripts;
    private final CommandProcessors processors = new CommandProcessors(
            (program, caller, arguments, site) -> new NativeCommandProcessor(program, caller, arguments));

    Interpreter(ParsedScripts scripts) {
        this.scripts = scripts;
    }

    @Override
    public ParseResult parse(ScriptSource source, ExecutionContext context) {
        Frame frame = context.frame();
        ParseResult parsed =
                scripts.parse(source, name -> ScriptTypes.of(context).find(name, frame) != null);
        return DefinitionChecks.check(parsed, frame);
    }

    @Override
    public BlockCode compile(ScriptBlockAst script) {
        return Compiler.compile(script);
    }

    @Override
    public CommandProcessor processor(
            CommandInfo command, Frame caller, List<Argument> arguments, CallSite site, boolean inCallersScope) {
        Breakpoints breakpoints = caller.context.knownService(Breakpoints.class);
        if (breakpoints != null) {
            breakpoints.call(caller, command.name());
        }
        if (command instanceof ExternalScriptInfo script) {
            ScriptRequirementsCheck.of(script, caller.context);
        }
        return command instanceof FunctionInfo function && function.name().isEmpty()
                ? processors.processor(function.body(), caller, arguments, site, inCallersScope)
                : processors.processor(command, caller, arguments, site, inCallersScope);
    }

    @Override
    public ValueConstraint variableConstraint(AttributeData attribute) {
        return VariableConstraints.of(attribute, ExecutionContext.current());
    }

    @Override
    public Object attribute(AttributeData attribute) {
        return VariableConstraints.instance(attribute, ExecutionContext.current());
    }

    @Override
    public Object background(PipelineAst pipeline, Frame frame) {
        return BackgroundPipeline.start(pipeline, frame);
    }

    @Override
    public void usingModule(UsingStatementAst using, Frame frame) {
        UsingModule.load(using, frame);
    }

    @Override
    public NetType findType(TypeName name, Frame frame) {
        return ScriptTypes.of(frame.context).resolve(name, frame);
    }

    @Override
    public void bindPositional(Frame frame, List<Object> arguments) {
        ScriptBlockArguments.bind(frame, arguments);
    }
}
