package org.jwsh.commands.jobs;

import java.io.IOException;
import java.nio.file.Path;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.runtime.program.ScriptText;
import org.jwsh.values.ErrorCategory;

/** A cmdlet that starts a job of a script block or a file. */
public abstract class JobStartingCmdlet extends BuiltInCmdlet {
    /** What a file holds; an error ends the cmdlet where it cannot be read. */
    protected final CompiledScriptBlock scriptIn(String path) {
        Path file = SessionLocation.of(context()).resolve(path);
        try {
            return ScriptCompilation.compile(ScriptText.read(file), file.toString(), context(), null);
        } catch (IOException unreadable) {
            throw failure(
                    "System.Management.Automation.ItemNotFoundException",
                    "Cannot find path '" + file + "' because it does not exist.",
                    "PathNotFound",
                    ErrorCategory.ObjectNotFound,
                    file.toString());
        }
    }
}
