package org.jwsh.formatting;

import org.jwsh.runtime.PSHost;

/** Lines for the host: tables and lists leave its last column free. */
final class HostLines implements LineOutput {
    private final PSHost host;
    private final boolean decorated;

    HostLines(PSHost host, boolean decorated) {
        this.host = host;
        this.decorated = decorated;
    }

    @Override
    public int width() {
        return host.width() - 1;
    }

    @Override
    public int tableWidth() {
        return host.width() - 1;
    }

    @Override
    public boolean decorated() {
        return decorated;
    }

    @Override
    public void writeLine(String line) {
        host.write(shown(line) + "\n");
    }

    @Override
    public void writeText(String text) {
        host.write(shown(text) + "\n");
    }

    @Override
    public void writeErrorText(String text) {
        if (!text.isEmpty()) {
            host.writeError(shown(text.endsWith("\n") ? text : text + "\n"));
        }
    }

    /** Text as the host can show it. */
    private String shown(String text) {
        return decorated ? text : DisplayCells.plain(text);
    }
}
