package org.jwsh.host;

import java.util.List;
import org.jwsh.commands.remoting.EnteredSession;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.runtime.flow.PipelineStoppedException;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;

/** The text before a command: what the function {@code prompt} gives, else the current location. */
final class PromptText {
    private PromptText() {}

    static String of(ExecutionContext context) {
        EnteredSession entered = EnteredSession.active(context);
        if (entered != null) {
            return entered.prompt(context);
        }
        FunctionInfo function = context.commands().function("prompt", context.globalScope());
        String location = SessionLocation.of(context).path();
        if (function == null) {
            return "PS " + location + "> ";
        }
        List<Object> written;
        context.resetStop();
        try {
            written = function.body().invoke();
        } catch (NetException | PipelineStoppedException failed) {
            return "PS>";
        }
        return written.isEmpty() ? "PS>" : LanguagePrimitives.toStringInvariant(written.getLast());
    }
}
