package org.jwsh.runtime;

/** A program of the operating system. */
public final class ApplicationInfo extends CommandInfo {
    private final String path;

    /** @param path the full path */
    public ApplicationInfo(String name, String path) {
        super(name);
        this.path = path;
    }

    public String path() {
        return path;
    }

    @Override
    public CommandType type() {
        return CommandType.Application;
    }

    @Override
    public String definition() {
        return path;
    }
}
