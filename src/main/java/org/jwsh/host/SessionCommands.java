package org.jwsh.host;

import org.jwsh.binding.CmdletIndex;
import org.jwsh.binding.ImportedModules;
import org.jwsh.commands.BuiltInAliases;
import org.jwsh.commands.BuiltInCmdlets;
import org.jwsh.commands.modules.ModuleCommands;
import org.jwsh.commands.utility.UtilityTypes;
import org.jwsh.compile.member.SessionMethods;
import org.jwsh.providers.ProviderTypes;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.RuntimeTypes;
import org.jwsh.runtime.SessionFactory;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.runtime.Streams;
import org.jwsh.runtime.members.MethodCalls;
import org.jwsh.runtime.program.PathCommands;

/** The commands that every session starts with: the cmdlets of the index and their aliases, and what they stand on. */
final class SessionCommands {
    private SessionCommands() {}

    static void define(ExecutionContext context) {
        CmdletIndex cmdlets = new CmdletIndex(SessionCommands.class.getClassLoader());
        BuiltInCmdlets.list(cmdlets);
        ImportedModules modules = ImportedModules.of(context);
        modules.builtIn(cmdlets.register(context).values());
        modules.whenImported(module -> ModuleViews.load(module, context));
        PathCommands programs = new PathCommands();
        context.install(PathCommands.class, programs);
        context.commands().add(programs);
        context.commands().programs(programs);
        context.commands().add(modules);
        context.commands().add(new ModuleCommands());
        RuntimeTypes.register();
        ProviderTypes.register();
        UtilityTypes.register();
        BuiltInAliases.define(context);
        DefaultFunctions.define(context);
        SessionDrives.install(context);
        context.install(MethodCalls.class, new SessionMethods(context));
        context.install(SessionFactory.class, SessionCommands::another);
    }

    private static ExecutionContext another(ExecutionContext like, Streams streams) {
        return new Session(like.host(), streams, SessionLocation.of(like).directory()).context();
    }
}
