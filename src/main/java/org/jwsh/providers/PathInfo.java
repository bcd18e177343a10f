package org.jwsh.providers;

import org.jwsh.values.TypeName;

/**
 * A place on a drive.
 *
 * @param drive the drive, or null where the path names a provider
 * @param providerPath the path as the provider has it
 * @param path the path as a session shows it
 */
@TypeName("System.Management.Automation.PathInfo")
public record PathInfo(PSDriveInfo drive, Provider provider, String providerPath, String path) {
    @Override
    public String toString() {
        return path;
    }
}
