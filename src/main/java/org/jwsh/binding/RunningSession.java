package org.jwsh.binding;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jwsh.cmdlet.CmdletSession;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** The session as cmdlets see it. */
public final class RunningSession implements CmdletSession {
    private static final String GLOBAL = "global:";

    private final ExecutionContext context;
    private final Map<Class<?>, Object> states = new HashMap<>();

    private RunningSession(ExecutionContext context) {
        this.context = context;
    }

    /** The one of a context. */
    public static CmdletSession of(ExecutionContext context) {
        return context.service(CmdletSession.class, () -> new RunningSession(context));
    }

    @Override
    public Object variable(String name) {
        PSVariable found = name.regionMatches(true, 0, GLOBAL, 0, GLOBAL.length())
                ? context.globalScope().local(CaseFolding.fold(name.substring(GLOBAL.length())))
                : context.scope().find(CaseFolding.fold(name));
        return found == null ? null : found.get();
    }

    @Override
    public void variable(String name, Object value) {
        boolean global = name.regionMatches(true, 0, GLOBAL, 0, GLOBAL.length());
        Scope scope = global ? context.globalScope() : context.scope();
        scope.assign(global ? name.substring(GLOBAL.length()) : name, value);
    }

    @Override
    public Path currentDirectory() {
        return SessionLocation.of(context).directory();
    }

    @Override
    public List<Object> invoke(String script, Object... arguments) {
        ScriptBlockAst tree = Parser.parse(new ScriptSource(null, script)).script();
        return new CompiledScriptBlock(context.engine().compile(tree), context, null).invoke(arguments);
    }

    @Override
    public boolean isInteractive() {
        return context.host().isInteractive();
    }

    @Override
    public String prompt(String caption) {
        requireInteractive();
        context.host().write(caption);
        return context.host().readLine();
    }

    @Override
    public char[] promptForSecret(String caption) {
        requireInteractive();
        context.host().write(caption);
        return context.host().readSecret();
    }

    @Override
    public void writeHost(String line) {
        context.host().write(line + "\n");
    }

    @Override
    public <T> T state(Class<T> type, Supplier<T> make) {
        return type.cast(states.computeIfAbsent(type, t -> make.get()));
    }

    private void requireInteractive() {
        if (!isInteractive()) {
            throw NetException.of(
                            "System.Management.Automation.PSInvalidOperationException",
                            "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.")
                    .withRecord("InvalidOperation", ErrorCategory.InvalidOperation, null);
        }
    }
}
