package org.jwsh.conformance;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jwsh.host.ConsoleHost;

/** The shell of this project, in this JVM. */
final class JwshShell implements ShellUnderTest {
    private static final int RECORDED_WIDTH = 80;

    static {
        // what $PSHOME is to scripts that start another shell from there
        System.setProperty("jwsh.home", ShellFolder.create().toString());
    }

    @Override
    public int run(Launch launch) {
        var input = new ByteArrayInputStream(launch.input().getBytes(StandardCharsets.UTF_8));
        return ConsoleHost.run(new org.jwsh.host.Launch(
                launch.arguments(),
                launch.environment(),
                launch.directory(),
                input,
                launch.out(),
                launch.err(),
                false,
                RECORDED_WIDTH));
    }
}
