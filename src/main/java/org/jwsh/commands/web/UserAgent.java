package org.jwsh.commands.web;

/** How requests name their sender where the user does not say. */
final class UserAgent {
    private UserAgent() {}

    static String text() {
        return "Mozilla/5.0 (" + System.getProperty("os.name") + "; " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + "; en-US) PowerShell/7.6.5";
    }
}
