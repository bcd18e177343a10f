package org.jwsh.values.security;

import java.util.Objects;

/** A user name with a password. */
public final class PSCredential {
    private final String userName;
    private final SecureString password;

    public PSCredential(String userName, SecureString password) {
        this.userName = Objects.requireNonNull(userName);
        this.password = Objects.requireNonNull(password);
    }

    public String userName() {
        return userName;
    }

    public SecureString password() {
        return password;
    }

    @Override
    public String toString() {
        return "System.Management.Automation.PSCredential";
    }
}
