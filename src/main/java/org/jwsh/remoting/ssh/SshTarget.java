package org.jwsh.remoting.ssh;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where an SSH server is and who logs in.
 *
 * @param password null where keys alone are used; wiped by nobody here
 * @param keyFile a private key, or null for those of the user's folder
 * @param knownHosts the file with the keys of servers that are trusted; a server that is not in it is refused
 * @param patience how long connecting may take
 */
public record SshTarget(
        String host,
        int port,
        String user,
        char[] password,
        Path keyFile,
        Path knownHosts,
        String subsystem,
        Duration patience) {}
