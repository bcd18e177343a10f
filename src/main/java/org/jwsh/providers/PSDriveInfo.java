package org.jwsh.providers;

import org.jwsh.values.TypeName;

/** A drive: a name for a place in a provider, and where the session is on it. */
@TypeName("System.Management.Automation.PSDriveInfo")
public final class PSDriveInfo {
    private final String name;
    private final Provider provider;
    private final String root;
    private final String description;
    private String currentLocation = "";

    /**
     * @param root the provider's path that the drive starts at; empty for drives without paths
     */
    public PSDriveInfo(String name, Provider provider, String root, String description) {
        this.name = name;
        this.provider = provider;
        this.root = root;
        this.description = description;
    }

    public String name() {
        return name;
    }

    public Provider provider() {
        return provider;
    }

    public String root() {
        return root;
    }

    public String description() {
        return description;
    }

    /** Where the session is on the drive, relative to its root, without slashes at the ends. */
    public String currentLocation() {
        return currentLocation;
    }

    public void currentLocation(String path) {
        currentLocation = path;
    }

    /** Whether it is the drive whose paths show no name: the whole file system. */
    public boolean isWholeFileSystem() {
        return name.equals("/");
    }

    @Override
    public String toString() {
        return name;
    }
}
