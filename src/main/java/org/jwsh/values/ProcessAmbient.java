package org.jwsh.values;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What the process has, for code that no session runs. */
final class ProcessAmbient implements SessionAmbient {
    static final Map<Object, PSObject> ADDED = new ConcurrentHashMap<>();

    static final ProcessAmbient INSTANCE = new ProcessAmbient();
    static volatile Supplier<SessionAmbient> locator = () -> null;

    private final Map<String, String> environment = new TreeMap<>(System.getenv());
    private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private Path directory = Path.of("").toAbsolutePath();

    private Charset outputEncoding = StandardCharsets.UTF_8;

    private ProcessAmbient() {}

    @Override
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public Path directory() {
        return directory;
    }

    @Override
    public void directory(Path other) {
        directory = other;
    }

    @Override
    public void write(String text) {
        System.out.print(text);
        System.out.flush();
    }

    @Override
    public void writeError(String text) {
        System.err.print(text);
        System.err.flush();
    }

    @Override
    public boolean isStopping() {
        return false;
    }

    @Override
    public BufferedReader input() {
        return in;
    }

    @Override
    public String readLine() {
        try {
            return in.readLine();
        } catch (IOException closed) {
            return null;
        }
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
        return new int[] {80, 24};
    }
}
