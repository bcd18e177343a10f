package org.jwsh.host.editing;

import java.util.List;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.ScriptBlock;

/** Runs scripts of the session in the middle of typing: key handlers, the clipboard's cmdlets, help. */
final class SessionScripts {
    private final ExecutionContext context;

    SessionScripts(ExecutionContext context) {
        this.context = context;
    }

    /** What a script writes, as text; null where it fails. */
    String call(String script, Object... arguments) {
        return call(ScriptCompilation.compile(script, null, context, context.globalState()), arguments);
    }

    /** What a script block writes, as text; null where it fails, which {@code $Error} then tells of. */
    String call(ScriptBlock block, Object... arguments) {
        try {
            List<Object> written = block.invoke(arguments);
            return String.join(
                    "\n",
                    written.stream().map(LanguagePrimitives::toStringInvariant).toList());
        } catch (NetException failed) {
            context.errors().add(ErrorReporting.recordOf(failed, context.frame()));
            return null;
        }
    }
}
