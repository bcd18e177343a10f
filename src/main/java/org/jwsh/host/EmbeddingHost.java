package org.jwsh.host;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.runtime.PSHost;

/** The host of a session inside of a Java program: no user to ask, text goes to a listener. */
final class EmbeddingHost implements PSHost {
    private final Map<String, String> environment;
    private final int width;
    private final Consumer<String> output;
    private final OutputStream stream;
    private Consumer<String> transcript = text -> {};

    EmbeddingHost(Map<String, String> environment, Consumer<String> output, int width) {
        this.environment = new TreeMap<>(environment);
        this.output = output;
        this.width = width;
        this.stream = new TextStream(this::write);
    }

    /** Bytes of programs, as the text they are in UTF-8. */
    private static final class TextStream extends OutputStream {
        private final Consumer<String> text;

        private TextStream(Consumer<String> text) {
            this.text = text;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            text.accept(new String(bytes, offset, length, StandardCharsets.UTF_8));
        }
    }

    @Override
    public String name() {
        return "Default Host";
    }

    @Override
    public OutputStream output() {
        return stream;
    }

    @Override
    public OutputStream error() {
        return stream;
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
        return width;
    }

    @Override
    public boolean supportsEscapes() {
        return false;
    }

    @Override
    public void write(String text) {
        transcript.accept(text);
        output.accept(text);
    }

    @Override
    public void writeError(String text) {
        write(text);
    }

    @Override
    public void onText(Consumer<String> listener) {
        transcript = listener == null ? text -> {} : listener;
    }

    @Override
    public void writeProgress(ProgressRecord progress) {}

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
