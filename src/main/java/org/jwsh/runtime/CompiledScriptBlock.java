package org.jwsh.runtime;

import java.util.List;
import java.util.function.Function;
import org.jwsh.language.Extent;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.ScriptBlock;

/** A script block of a session: its code, and the session state in which its names are looked up. */
public final class CompiledScriptBlock implements ScriptBlock, NetTyped {
    private final BlockCode code;
    private final ExecutionContext context;
    private SessionState sessionState;
    private Object metadata;

    /** @param sessionState that of the module it belongs to, or null for the caller's */
    public CompiledScriptBlock(BlockCode code, ExecutionContext context, SessionState sessionState) {
        this.code = code;
        this.context = context;
        this.sessionState = sessionState;
    }

    @Override
    public NetType netType() {
        return NetTypes.named("System.Management.Automation.ScriptBlock");
    }

    public BlockCode code() {
        return code;
    }

    public ExecutionContext context() {
        return context;
    }

    public SessionState sessionState() {
        return sessionState;
    }

    /** Binds it, and whoever holds it, to another session state. */
    public void sessionState(SessionState state) {
        sessionState = state;
    }

    /** The same code bound to another session state: how a module runs a script block as its own. */
    public CompiledScriptBlock boundTo(SessionState state) {
        return new CompiledScriptBlock(code, context, state);
    }

    /** The parameters, made by the binder on first use and kept here. */
    @SuppressWarnings("unchecked")
    public <T> T metadata(Function<CompiledScriptBlock, T> make) {
        if (metadata == null) {
            metadata = make.apply(this);
        }
        return (T) metadata;
    }

    @Override
    public String text() {
        String all = code.extent().text();
        boolean braces = all.startsWith("{") && all.endsWith("}");
        return code.header() + (braces ? all.substring(1, all.length() - 1) : all);
    }

    @Override
    public Extent extent() {
        return code.extent();
    }

    @Override
    public List<Object> invoke(Object... arguments) {
        CollectingPipe output = new CollectingPipe();
        ScriptBlockCall.inNewScope(this, context.frame())
                .arguments(java.util.Arrays.asList(arguments))
                .throwing()
                .run(output);
        return output.collected();
    }

    @Override
    public Object invokeWithUnderscore(Object underscore, Object... arguments) {
        CollectingPipe output = new CollectingPipe();
        ScriptBlockCall.inNewScope(this, context.frame())
                .underscore(underscore)
                .arguments(java.util.Arrays.asList(arguments))
                .throwing()
                .run(output);
        return output.result();
    }

    @Override
    public String toString() {
        return text();
    }
}
