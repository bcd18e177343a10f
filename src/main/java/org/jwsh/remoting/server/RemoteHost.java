package org.jwsh.remoting.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.runtime.PSHost;

/** The host of a session whose user is at the client: nobody is asked, progress goes to the pipeline that runs. */
public final class RemoteHost implements PSHost {
    private final PSHost process;
    private final Map<String, String> environment;
    private volatile Consumer<ProgressRecord> progress = record -> {};

    /** @param process what the server itself is embedded in */
    public RemoteHost(PSHost process) {
        this.process = process;
        this.environment = new TreeMap<>(process.environment());
    }

    /** Says where progress goes from now on. */
    void progressTo(Consumer<ProgressRecord> target) {
        progress = target;
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
        return false;
    }

    @Override
    public int width() {
        return process.width();
    }

    @Override
    public boolean supportsEscapes() {
        return false;
    }

    @Override
    public void write(String text) {}

    @Override
    public void writeError(String text) {}

    @Override
    public void writeProgress(ProgressRecord record) {
        progress.accept(record);
    }

    @Override
    public String readLine() {
        return null;
    }

    @Override
    public char[] readSecret() {
        return null;
    }

    @Override
    public void exit(int code) {}
}
