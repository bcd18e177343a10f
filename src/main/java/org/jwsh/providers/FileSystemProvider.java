package org.jwsh.providers;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jwsh.runtime.members.MemberInfo;
import org.jwsh.runtime.members.NoteProperty;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.io.DirectoryInfo;
import org.jwsh.values.io.FileInfo;
import org.jwsh.values.text.Collation;

/** Files and directories. */
public final class FileSystemProvider extends Provider {
    private final String home;
    private final FileSystemChanges changes = new FileSystemChanges();

    /** @param home the home directory, or null */
    public FileSystemProvider(String home) {
        super("FileSystem");
        this.home = home;
    }

    @Override
    public String capabilities() {
        return "Filter, ShouldProcess, Credentials";
    }

    @Override
    public String home() {
        return home;
    }

    @Override
    public boolean exists(String path) {
        return Files.exists(Path.of(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public boolean isContainer(String path) {
        return Files.isDirectory(Path.of(path));
    }

    @Override
    public boolean isHidden(String path) {
        String name = leaf(path);
        return name.startsWith(".") && !name.equals(".") && !name.equals("..");
    }

    @Override
    public boolean supportsFilter() {
        return true;
    }

    @Override
    public boolean isNavigable() {
        return true;
    }

    @Override
    public Object item(String path) {
        Path file = Path.of(path);
        return Files.isDirectory(file) ? new DirectoryInfo(path, file) : new FileInfo(path, file);
    }

    /** Directories come first, each kind by name as the culture has it. */
    @Override
    public List<String> childNames(String path) {
        List<String> directories = new ArrayList<>();
        List<String> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(Path.of(path))) {
            for (Path entry : entries) {
                (Files.isDirectory(entry) ? directories : files)
                        .add(entry.getFileName().toString());
            }
        } catch (IOException failure) {
            throw FileErrors.of(failure, path);
        } catch (DirectoryIteratorException failure) {
            throw FileErrors.of(failure.getCause(), path);
        }
        Comparator<String> byName = (a, b) -> {
            int order = Collation.INVARIANT.compare(a, b, true);
            return order != 0 ? order : b.compareTo(a);
        };
        directories.sort(byName);
        files.sort(byName);
        directories.addAll(files);
        return directories;
    }

    @Override
    public String childPath(String parent, String child) {
        return parent.endsWith("/") ? parent + child : parent + "/" + child;
    }

    @Override
    public String parentPath(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : slash == 0 ? path.length() > 1 ? "/" : "" : path.substring(0, slash);
    }

    @Override
    public String leaf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public Object newItem(ItemPath path, String type, Object value, ProviderCall call) {
        return changes.create(path, type, value, call) ? item(path.path()) : null;
    }

    @Override
    public void removeItem(ItemPath path, boolean recurse, ProviderCall call) {
        changes.remove(path, recurse, call);
    }

    @Override
    public void copyItem(ItemPath from, ItemPath to, boolean recurse, ProviderCall call) {
        changes.copy(from, to, recurse, call);
    }

    @Override
    public void moveItem(ItemPath from, ItemPath to, ProviderCall call) {
        changes.move(from, to, call);
    }

    @Override
    public void renameItem(ItemPath path, String newName, ProviderCall call) {
        changes.rename(path, newName, call);
    }

    @Override
    public ContentReader read(ItemPath path, ContentFormat format, ProviderCall call) {
        if (isContainer(path.path())) {
            throw NetException.of(
                            "System.InvalidOperationException",
                            "Unable to get content because it is a directory: '" + path.shown()
                                    + "'. Please use 'Get-ChildItem' instead.")
                    .withRecord("GetContainerContentException", ErrorCategory.InvalidOperation, null);
        }
        try {
            return FileContentReader.open(path.path(), format);
        } catch (IOException failure) {
            throw FileErrors.of(failure, path.path())
                    .withRecord("GetContentReaderIOError", ErrorCategory.ReadError, path.path());
        }
    }

    @Override
    public ContentWriter write(ItemPath path, ContentFormat format, boolean append, ProviderCall call) {
        if (isContainer(path.path())) {
            throw NetException.of(
                            "System.InvalidOperationException",
                            "Unable to write content because it is a directory: '" + path.path() + "'.")
                    .withRecord("WriteContainerContentException", ErrorCategory.InvalidOperation, null);
        }
        try {
            return FileContentWriter.open(path.path(), format, append, call.force());
        } catch (AccessDeniedException denied) {
            throw FileErrors.of(denied, path.path())
                    .withRecord("GetContentWriterUnauthorizedAccessError", ErrorCategory.PermissionDenied, path.path());
        } catch (IOException failure) {
            NetException problem = FileErrors.of(failure, path.path());
            String id = problem.netType().fullName().endsWith("DirectoryNotFoundException")
                    ? "GetContentWriterDirectoryNotFoundError"
                    : "GetContentWriterIOError";
            throw problem.withRecord(
                    id,
                    id.endsWith("FoundError") ? ErrorCategory.ObjectNotFound : ErrorCategory.WriteError,
                    path.path());
        }
    }

    @Override
    public void clearContent(ItemPath path, ProviderCall call) {
        if (isContainer(path.path())) {
            throw NetException.of(
                            "System.InvalidOperationException",
                            "Unable to clear content of '" + path.shown()
                                    + "' because it is a directory. Clear-Content is only supported on files.")
                    .withRecord("ClearDirectoryContent", ErrorCategory.InvalidOperation, path.shown());
        }
        if (call.mayDo("Item: " + path.path(), "Clear Content")) {
            try {
                Files.newOutputStream(Path.of(path.path()), StandardOpenOption.TRUNCATE_EXISTING)
                        .close();
            } catch (IOException failure) {
                throw FileErrors.of(failure, path.path())
                        .withRecord("ClearContentIOError", ErrorCategory.WriteError, path.path());
            }
        }
    }

    @Override
    public boolean hasProperties() {
        return true;
    }

    @Override
    public void clearProperty(ItemPath path, String property, ProviderCall call) {
        if (!property.equalsIgnoreCase("Attributes")) {
            throw NetException.of(
                            "System.Management.Automation.PSArgumentException",
                            "The property cannot be cleared. Only the Attributes property can be cleared.")
                    .withRecord("Argument", ErrorCategory.InvalidArgument, null);
        }
        String action = isContainer(path.path()) ? "Clear Property Directory" : "Clear Property File";
        if (call.mayDo("Item: " + path.path() + " Property: " + property, action)) {
            Path.of(path.path()).toFile().setWritable(true, true);
        }
    }

    @Override
    public void setProperty(ItemPath path, String property, Object value, ProviderCall call) {
        String kind = isContainer(path.path()) ? "Set Property Directory" : "Set Property File";
        String target = "Item: " + path.path() + " Property: " + property + " Value: "
                + LanguagePrimitives.toStringInvariant(value);
        Object item = item(path.path());
        if (!ObjectMembers.hasProperty(item, property)) {
            NoteProperty wanted = new NoteProperty(property, value);
            throw NetException.of(
                            "System.IO.IOException",
                            "The property " + wanted.definition() + " does not exist or was not found.")
                    .withRecord("SetPropertyError", ErrorCategory.ReadError, new MemberInfo(item, wanted));
        }
        if (call.mayDo(target, kind)) {
            ObjectMembers.set(item, property, value);
        }
    }
}
