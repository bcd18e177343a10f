package org.jwsh.providers;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.io.FileInfo;
import org.jwsh.values.types.ExceptionData;

/** Makes, copies, moves and removes files and directories. */
final class FileSystemChanges {
    /** Makes a file, directory or link; false under -WhatIf. */
    boolean create(ItemPath path, String type, Object value, ProviderCall call) {
        String kind = type == null || type.isEmpty() ? "file" : type.toLowerCase(Locale.ROOT);
        if ("directory".startsWith(kind) || kind.equals("container")) {
            return createDirectory(path, call);
        }
        if ("symboliclink".startsWith(kind)) {
            return createLink(path, value, true, call);
        }
        if ("hardlink".startsWith(kind)) {
            return createLink(path, value, false, call);
        }
        if ("file".startsWith(kind)) {
            return createFile(path, value, call);
        }
        throw NetException.of(
                        "System.Management.Automation.PSArgumentException",
                        "The type is not a known type for the file system. Only \"file\",\"directory\" or"
                                + " \"symboliclink\" can be specified.")
                .withRecord("Argument", ErrorCategory.InvalidArgument, null);
    }

    private boolean createDirectory(ItemPath path, ProviderCall call) {
        Path directory = Path.of(path.path());
        if (Files.exists(directory, LinkOption.NOFOLLOW_LINKS) && !(call.force() && Files.isDirectory(directory))) {
            throw NetException.of(
                            "System.IO.IOException",
                            "An item with the specified name " + path.path() + " already exists.")
                    .withRecord("DirectoryExist", ErrorCategory.ResourceExists, path.path());
        }
        if (!call.mayDo("Destination: " + path.path(), "Create Directory")) {
            return false;
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException failure) {
            throw FileErrors.of(failure, path.path())
                    .withRecord("CreateDirectoryIOError", ErrorCategory.WriteError, path.path());
        }
        return true;
    }

    private boolean createFile(ItemPath path, Object value, ProviderCall call) {
        if (!call.mayDo("Destination: " + path.path(), "Create File")) {
            return false;
        }
        Path file = Path.of(path.path());
        try {
            if (call.force() && file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            if (!call.force() && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(path.path());
            }
            Files.writeString(file, value == null ? "" : LanguagePrimitives.toStringInvariant(value));
        } catch (AccessDeniedException denied) {
            throw FileErrors.of(denied, path.path())
                    .withRecord("NewItemUnauthorizedAccessError", ErrorCategory.PermissionDenied, path.path());
        } catch (IOException failure) {
            throw FileErrors.of(failure, path.path())
                    .withRecord("NewItemIOError", ErrorCategory.WriteError, path.path());
        }
        return true;
    }

    private boolean createLink(ItemPath path, Object value, boolean symbolic, ProviderCall call) {
        String target =
                value == null ? "" : LanguagePrimitives.toStringInvariant(value).replace('\\', '/');
        if (target.isEmpty()) {
            throw NetException.of(
                            "System.Management.Automation.PSArgumentNullException",
                            "Link '" + path.provider().leaf(path.path())
                                    + "' cannot be created because the target Value was not specified.")
                    .with("ParamName", "content")
                    .withRecord("ArgumentNull", ErrorCategory.InvalidArgument, null);
        }
        if (!call.mayDo("Destination: " + path.path(), symbolic ? "Create Symbolic Link" : "Create Hard Link")) {
            return false;
        }
        Path link = Path.of(path.path());
        try {
            if (call.force()) {
                requireOther(link, target);
                Files.deleteIfExists(link);
            } else if (Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                throw NetException.of(
                                "System.IO.IOException",
                                "Cannot create link because the path already exists: " + path.path() + ".")
                        .withRecord("SymLinkExists", ErrorCategory.ResourceExists, path.path());
            }
            if (symbolic) {
                Files.createSymbolicLink(link, Path.of(target));
            } else {
                Files.createLink(link, link.resolveSibling(target));
            }
        } catch (IOException failure) {
            throw FileErrors.of(failure, path.path())
                    .withRecord("NewItemIOError", ErrorCategory.WriteError, path.path());
        }
        return true;
    }

    /** A link that takes the place of its own target would point to nothing. */
    private static void requireOther(Path link, String target) throws IOException {
        Path meant = link.resolveSibling(target).normalize();
        if (meant.equals(link)) {
            throw NetException.of("System.IO.IOException", "The target and path cannot be the same.")
                    .withRecord("TargetIsSameAsLink", ErrorCategory.InvalidOperation, target);
        }
    }

    void remove(ItemPath path, boolean recurse, ProviderCall call) {
        Path file = Path.of(path.path());
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            if (!call.mayDo(path.path(), "Remove Directory")) {
                return;
            }
            removeTree(path, call);
        } else if (call.mayDo(path.path(), Files.isDirectory(file) ? "Remove Directory" : "Remove File")) {
            removeFile(path, call);
        }
    }

    private void removeTree(ItemPath directory, ProviderCall call) {
        for (String name : directory.provider().childNames(directory.path())) {
            ItemPath child = directory.child(name);
            if (Files.isDirectory(Path.of(child.path()), LinkOption.NOFOLLOW_LINKS)) {
                removeTree(child, call);
            } else {
                removeFile(child, call);
            }
        }
        if (!call.force() && directory.provider().isHidden(directory.path())) {
            call.problem(noAccess(directory));
            return;
        }
        delete(directory, call);
    }

    private void removeFile(ItemPath path, ProviderCall call) {
        FileInfo file = new FileInfo(path.path(), Path.of(path.path()));
        if (!call.force() && (file.isHidden() || file.isReadOnly())) {
            call.problem(noAccess(path));
            return;
        }
        delete(path, call);
    }

    private static NetException noAccess(ItemPath path) {
        return NetException.of(
                        "System.IO.IOException",
                        "You do not have sufficient access rights to perform this operation or the item is hidden,"
                                + " system, or read only.")
                .withRecord("RemoveFileSystemItemUnAuthorizedAccess", ErrorCategory.PermissionDenied, path.path());
    }

    private static void delete(ItemPath path, ProviderCall call) {
        try {
            Files.delete(Path.of(path.path()));
        } catch (DirectoryNotEmptyException notEmpty) {
            call.problem(NetException.of("System.IO.IOException", "Directory not empty : '" + path.path() + "'")
                    .withRecord("RemoveFileSystemItemIOError", ErrorCategory.WriteError, path.path()));
        } catch (IOException failure) {
            call.problem(FileErrors.of(failure, path.path())
                    .withRecord("RemoveFileSystemItemUnAuthorizedAccess", ErrorCategory.PermissionDenied, path.path()));
        }
    }

    void copy(ItemPath from, ItemPath to, boolean recurse, ProviderCall call) {
        requireOtherItem(from, to);
        ItemPath target = into(from, to);
        if (Files.isDirectory(Path.of(from.path()))) {
            requireNoFile(from, target);
            copyDirectory(from, target, recurse, call);
        } else {
            copyFile(from, target, call);
        }
    }

    /** Links to one and the same item are that item. */
    private static void requireOtherItem(ItemPath from, ItemPath to) {
        try {
            if (Files.isSameFile(Path.of(from.path()), Path.of(to.path()))) {
                throw NetException.of(
                                "System.IO.IOException", "Cannot overwrite the item " + from.path() + " with itself.")
                        .with("Data", ExceptionData.of("SelfCopy", to.path()))
                        .withRecord("CopyError", ErrorCategory.WriteError, to.path());
            }
        } catch (IOException notThere) {
            return;
        }
    }

    private static void requireNoFile(ItemPath from, ItemPath target) {
        if (target.exists() && !target.provider().isContainer(target.path())) {
            throw NetException.of(
                            "System.Management.Automation.PSArgumentException",
                            "Container cannot be copied onto existing leaf item.")
                    .withRecord("CopyContainerItemToLeafError", ErrorCategory.InvalidArgument, from.path());
        }
    }

    private static ItemPath into(ItemPath from, ItemPath to) {
        return to.provider().isContainer(to.path()) ? to.child(from.provider().leaf(from.path())) : to;
    }

    private void copyDirectory(ItemPath from, ItemPath to, boolean recurse, ProviderCall call) {
        Path target = Path.of(to.path());
        if (!call.mayDo("Item: " + from.path() + " Destination: " + to.path(), "Copy Directory")) {
            return;
        }
        List<String> names = recurse ? from.provider().childNames(from.path()) : List.of();
        try {
            Files.createDirectories(target);
        } catch (IOException failure) {
            throw FileErrors.of(failure, to.path())
                    .withRecord("CopyDirectoryInfoItemIOError", ErrorCategory.WriteError, to.path());
        }
        call.emit(to);
        for (String name : names) {
            ItemPath child = from.child(name);
            if (Files.isDirectory(Path.of(child.path()))) {
                copyDirectory(child, to.child(name), true, call);
            } else if (call.passes(name)) {
                copyFile(child, to.child(name), call);
            }
        }
    }

    private void copyFile(ItemPath from, ItemPath to, ProviderCall call) {
        requireOtherItem(from, to);
        if (!call.mayDo("Item: " + from.path() + " Destination: " + to.path(), "Copy File")) {
            return;
        }
        try {
            if (call.force()) {
                Files.deleteIfExists(Path.of(to.path()));
            }
            Files.copy(
                    Path.of(from.path()),
                    Path.of(to.path()),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
            call.emit(to);
        } catch (AccessDeniedException denied) {
            call.problem(FileErrors.of(denied, to.path())
                    .withRecord("CopyFileInfoItemUnauthorizedAccessError", ErrorCategory.PermissionDenied, item(from)));
        } catch (IOException failure) {
            call.problem(FileErrors.of(failure, to.path())
                    .withRecord("CopyFileInfoItemIOError", ErrorCategory.WriteError, item(from)));
        }
    }

    void move(ItemPath from, ItemPath to, ProviderCall call) {
        ItemPath target = into(from, to);
        boolean directory = Files.isDirectory(Path.of(from.path()), LinkOption.NOFOLLOW_LINKS);
        String action = directory ? "Move Directory" : "Move File";
        if (!call.mayDo("Item: " + from.path() + " Destination: " + target.path(), action)) {
            return;
        }
        String id = directory ? "MoveDirectoryItemIOError" : "MoveFileInfoItemIOError";
        try {
            Path destination = Path.of(target.path());
            if (directory) {
                requirePlace(from, to, destination);
            }
            if (Files.exists(destination, LinkOption.NOFOLLOW_LINKS) && !call.force()) {
                throw new FileAlreadyExistsException(target.path());
            }
            if (directory) {
                moveDirectory(Path.of(from.path()), destination);
            } else {
                Files.move(Path.of(from.path()), destination, StandardCopyOption.REPLACE_EXISTING);
            }
            call.emit(target);
        } catch (IOException failure) {
            call.problem(moveFailure(failure, from, target).withRecord(id, ErrorCategory.WriteError, item(from)));
        }
    }

    /** Where a directory cannot be renamed, since it goes to another device, it is copied and then removed. */
    private static void moveDirectory(Path from, Path to) throws IOException {
        try {
            if (TestHooks.movesAcrossDevices()) {
                throw new DirectoryNotEmptyException(from.toString());
            }
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (DirectoryNotEmptyException otherDevice) {
            if (Files.exists(to)) {
                throw otherDevice;
            }
            copyTree(from, to);
            removeTree(from);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path each : (Iterable<Path>) tree::iterator) {
                Files.copy(
                        each,
                        to.resolve(from.relativize(each).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static void removeTree(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** A directory moves neither into itself nor onto a file. */
    private static void requirePlace(ItemPath from, ItemPath to, Path destination) {
        if (destination.normalize().startsWith(Path.of(from.path()).normalize())) {
            throw NetException.of(
                            "System.IO.IOException",
                            "Destination path cannot be a subdirectory of the source or the source itself: " + to.path()
                                    + ".")
                    .withRecord("MoveItemArgumentError", ErrorCategory.InvalidArgument, to.path());
        }
        if (Files.exists(destination, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(destination)) {
            throw NetException.of(
                            "System.IO.IOException",
                            "An item with the specified name " + destination + " already exists.")
                    .withRecord("DirectoryExist", ErrorCategory.ResourceExists, destination.toString());
        }
    }

    private static Object item(ItemPath path) {
        return path.provider().item(path.path());
    }

    private static NetException moveFailure(IOException failure, ItemPath from, ItemPath to) {
        boolean missing = failure instanceof NoSuchFileException && Files.exists(Path.of(from.path()));
        return FileErrors.of(failure, missing || !(failure instanceof NoSuchFileException) ? to.path() : from.path());
    }

    /** The name in a new name that says the directory, too: that of the item and no other. */
    private static String besideItself(Path item, String newName) {
        if (newName.startsWith("./")) {
            return newName.substring(2);
        }
        int slash = newName.lastIndexOf('/');
        boolean here = slash > 0 && Path.of(newName.substring(0, slash)).equals(item.getParent());
        return here ? newName.substring(slash + 1) : newName;
    }

    void rename(ItemPath path, String newName, ProviderCall call) {
        Path source = Path.of(path.path());
        String plain = besideItself(source, newName);
        if (plain.indexOf('/') >= 0 || plain.indexOf('\\') >= 0) {
            throw NetException.of(
                            "System.Management.Automation.PSArgumentException",
                            "Cannot rename the specified target, because it represents a path or device name.")
                    .withRecord("Argument", ErrorCategory.InvalidArgument, null);
        }
        ItemPath parent = new ItemPath(
                path.drive(),
                path.provider(),
                path.provider().parentPath(path.path()),
                path.provider().parentPath(path.shown()));
        ItemPath target = parent.child(plain);
        String action = Files.isDirectory(source) ? "Rename Directory" : "Rename File";
        if (!call.mayDo("Item: " + path.path() + " Destination: " + target.path(), action)) {
            return;
        }
        try {
            if (Files.exists(Path.of(target.path()), LinkOption.NOFOLLOW_LINKS)) {
                throw FileErrors.exists(target.path())
                        .withRecord("RenameItemIOError", ErrorCategory.WriteError, path.path());
            }
            Files.move(source, Path.of(target.path()));
            call.emit(target);
        } catch (IOException failure) {
            throw FileErrors.of(failure, path.path())
                    .withRecord("RenameItemIOError", ErrorCategory.WriteError, path.path());
        }
    }
}
