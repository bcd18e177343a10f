package org.jwsh.remoting.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.remoting.clixml.PropertyBag;
import org.jwsh.remoting.protocol.HostMethod;
import org.jwsh.runtime.PSHost;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.ListValue;
import org.jwsh.values.security.SecureString;

/** The host of a session whose user is at the client: what it is asked for is asked of the client of the pipeline that runs. */
public final class RemoteHost implements PSHost {
    private final PSHost process;
    private final Map<String, String> environment;
    private volatile Consumer<ProgressRecord> progress = record -> {};
    private volatile HostCalls calls;
    private volatile int width;

    /** @param process what the server itself is embedded in */
    public RemoteHost(PSHost process) {
        this.process = process;
        this.environment = new TreeMap<>(process.environment());
    }

    /**
     * Says who is asked from now on.
     *
     * @param client takes the questions, null where the client has no host
     */
    void serve(HostCalls client, int columns, Consumer<ProgressRecord> progressTo) {
        calls = client;
        width = columns;
        progress = progressTo;
    }

    @Override
    public String name() {
        return "ServerRemoteHost";
    }

    @Override
    public OutputStream output() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public OutputStream error() {
        return process.error();
    }

    @Override
    public InputStream input() {
        return InputStream.nullInputStream();
    }

    @Override
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public boolean isInteractive() {
        return calls != null;
    }

    @Override
    public int width() {
        return width > 0 ? width : process.width();
    }

    @Override
    public boolean supportsEscapes() {
        return false;
    }

    @Override
    public void write(String text) {
        tell(HostMethod.Write1, text);
    }

    @Override
    public void writeError(String text) {
        tell(HostMethod.WriteErrorLine, text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
    }

    /** Has the client's host do something, where it has one. */
    void tell(HostMethod method, Object... arguments) {
        HostCalls client = calls;
        if (client != null) {
            client.tell(method, arguments);
        }
    }

    @Override
    public void writeProgress(ProgressRecord record) {
        progress.accept(record);
    }

    @Override
    public String readLine() {
        Object line = ask(HostMethod.ReadLine);
        return line == null ? null : LanguagePrimitives.toStringInvariant(line);
    }

    @Override
    public char[] readSecret() {
        return PSObject.unwrap(ask(HostMethod.ReadLineAsSecureString)) instanceof SecureString secret
                ? secret.reveal()
                : null;
    }

    @Override
    public OptionalInt choose(String caption, String message, List<Choice> choices, int standard) {
        ListValue described = new ListValue(
                NetTypes.named("System.Collections.ObjectModel.Collection[System.Object]"), NetTypes.OBJECT);
        for (Choice choice : choices) {
            described.add(PropertyBag.plain()
                    .note("label", choice.label())
                    .note("helpMessage", choice.helpMessage())
                    .build());
        }
        return PSObject.unwrap(ask(HostMethod.PromptForChoice, caption, message, described, standard))
                        instanceof Number chosen
                ? OptionalInt.of(chosen.intValue())
                : OptionalInt.empty();
    }

    private Object ask(HostMethod method, Object... arguments) {
        HostCalls client = calls;
        return client == null ? null : client.ask(method, arguments);
    }

    @Override
    public void exit(int code) {
        tell(HostMethod.SetShouldExit, code);
    }
}
