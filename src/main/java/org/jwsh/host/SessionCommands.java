package org.jwsh.host;

import org.jwsh.binding.CmdletIndex;
import org.jwsh.binding.ImportedModules;
import org.jwsh.runtime.ExecutionContext;

/** The commands that every session starts with: the cmdlets of the index, their aliases, and modules on first use. */
final class SessionCommands {
    private SessionCommands() {}

    static void define(ExecutionContext context) {
        CmdletIndex.read(SessionCommands.class.getClassLoader()).register(context);
        ImportedModules modules = ImportedModules.of(context);
        modules.whenImported(module -> ModuleViews.load(module, context));
        context.commands().add(modules);
    }
}
