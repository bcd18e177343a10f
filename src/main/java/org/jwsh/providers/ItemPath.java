package org.jwsh.providers;

import org.jwsh.values.EnumType;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;

/**
 * A path that was found to belong to a provider; nothing says that an item is there.
 *
 * @param drive the drive, or null where the path names a provider
 * @param path the path as the provider has it: an absolute file path, or an item's name, empty for the root
 * @param shown the path as a session shows it
 */
public record ItemPath(PSDriveInfo drive, Provider provider, String path, String shown) {
    /** As the compiler's own, which would have the JVM make classes when it is first asked for. */
    @Override
    public int hashCode() {
        return 31 * path.hashCode() + shown.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemPath item
                && drive == item.drive
                && provider == item.provider
                && path.equals(item.path)
                && shown.equals(item.shown);
    }

    public boolean exists() {
        return provider.exists(path);
    }

    /** The path with its provider in front: {@code Microsoft.PowerShell.Core\FileSystem::/tmp}. */
    public String psPath() {
        return provider.fullName() + "::" + path;
    }

    /** An item below. */
    public ItemPath child(String name) {
        String separator = shown.endsWith("/") || shown.endsWith("::") ? "" : "/";
        return new ItemPath(drive, provider, provider.childPath(path, name), shown + separator + name);
    }

    public PathInfo info() {
        return new PathInfo(drive, provider, path, shown);
    }

    /** The error for a path where nothing is. */
    public NetException notFound() {
        return notFound(shown);
    }

    /** The error for a path where nothing is. */
    public static NetException notFound(String shown) {
        return NetException.of(
                        "System.Management.Automation.ItemNotFoundException",
                        "Cannot find path '" + shown + "' because it does not exist.")
                .withRecord("PathNotFound", ErrorCategory.ObjectNotFound, shown)
                .with("ItemName", shown)
                .with(
                        "SessionStateCategory",
                        ((EnumType) NetTypes.named("System.Management.Automation.SessionStateCategory")).find("Drive"));
    }
}
