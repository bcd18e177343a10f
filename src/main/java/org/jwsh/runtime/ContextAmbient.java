package org.jwsh.runtime;

import java.io.BufferedReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jwsh.runtime.flow.ExitException;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.SessionAmbient;

/** What methods of types see of a session: its environment, location and host. */
final class ContextAmbient implements SessionAmbient {
    private final ExecutionContext context;
    private final Map<Object, PSObject> added = new ConcurrentHashMap<>();
    private Charset outputEncoding = StandardCharsets.UTF_8;

    private ContextAmbient(ExecutionContext context) {
        this.context = context;
    }

    /** That of the thread's session, or null. */
    static SessionAmbient current() {
        ExecutionContext context = ExecutionContext.current();
        return context == null ? null : context.service(ContextAmbient.class, () -> new ContextAmbient(context));
    }

    @Override
    public Map<String, String> environment() {
        return context.host().environment();
    }

    @Override
    public void exit(int code) {
        throw ExitException.ofSession(code);
    }

    @Override
    public long historyId() {
        return context.historyId();
    }

    @Override
    public Map<Object, PSObject> addedToSharedValues() {
        return added;
    }

    @Override
    public PSMember addedToTypes(Object value, String name) {
        return TypeTable.of(context).find(value, name);
    }

    @Override
    public Path directory() {
        return SessionLocation.of(context).processDirectory();
    }

    @Override
    public void directory(Path directory) {
        SessionLocation.of(context).processDirectory(directory);
    }

    @Override
    public void write(String text) {
        context.host().write(text);
    }

    @Override
    public void writeError(String text) {
        context.host().writeError(text);
    }

    @Override
    public boolean isStopping() {
        return context.isStopping();
    }

    @Override
    public BufferedReader input() {
        return context.host().textInput();
    }

    @Override
    public String readLine() {
        return context.host().readLine();
    }

    @Override
    public Charset outputEncoding() {
        return outputEncoding;
    }

    @Override
    public void outputEncoding(Charset encoding) {
        outputEncoding = encoding;
    }

    @Override
    public int[] size() {
        return new int[] {context.host().width(), context.host().height()};
    }
}
