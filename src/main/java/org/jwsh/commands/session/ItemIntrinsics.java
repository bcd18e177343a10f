package org.jwsh.commands.session;

import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.WildcardPattern;

/** The items of the session's drives: {@code $ExecutionContext.InvokeProvider.Item}. */
final class ItemIntrinsics {
    private static final String OBJECTS = "System.Collections.ObjectModel.Collection[psobject] ";
    private static final String COPYING = "System.Management.Automation.CopyContainers copyContainers";

    static void define(TypeBuilder type) {
        tests(type);
        values(type);
        removal(type);
        moves(type);
    }

    private static void tests(TypeBuilder type) {
        type.method("bool Exists(string path)", ItemIntrinsics.class, (i, a) -> exists((String) a[0], false))
                .method(
                        "bool Exists(string path, bool force, bool literalPath)",
                        ItemIntrinsics.class,
                        (i, a) -> exists((String) a[0], (boolean) a[2]))
                .method("bool IsContainer(string path)", ItemIntrinsics.class, (i, a) -> isContainer((String) a[0]));
    }

    private static void values(TypeBuilder type) {
        type.method(
                        OBJECTS + "Get(string path)",
                        ItemIntrinsics.class,
                        (i, a) -> operation("Get-Item", a[0], false).objects())
                .method(
                        OBJECTS + "Get(string[] path, bool force, bool literalPath)",
                        ItemIntrinsics.class,
                        (i, a) -> operation("Get-Item", a[0], (boolean) a[2])
                                .with("Force", a[1])
                                .objects())
                .method(
                        OBJECTS + "Set(string path, System.Object value)",
                        ItemIntrinsics.class,
                        (i, a) -> operation("Set-Item", a[0], false)
                                .with("Value", a[1])
                                .with("PassThru", true)
                                .objects())
                .method(
                        OBJECTS + "Set(string[] path, System.Object value, bool force, bool literalPath)",
                        ItemIntrinsics.class,
                        (i, a) -> operation("Set-Item", a[0], (boolean) a[3])
                                .with("Value", a[1])
                                .with("Force", a[2])
                                .with("PassThru", true)
                                .objects())
                .method(
                        OBJECTS + "New(string path, string name, string itemTypeName, System.Object content)",
                        ItemIntrinsics.class,
                        (i, a) -> make(a, false))
                .method(
                        OBJECTS + "New(string[] path, string name, string itemTypeName, System.Object content,"
                                + " bool force)",
                        ItemIntrinsics.class,
                        (i, a) -> make(a, (boolean) a[4]));
    }

    private static void removal(TypeBuilder type) {
        type.method(
                        "void Remove(string path, bool recurse)",
                        ItemIntrinsics.class,
                        (i, a) -> operation("Remove-Item", a[0], false)
                                .with("Recurse", a[1])
                                .run())
                .method(
                        "void Remove(string[] path, bool recurse, bool force, bool literalPath)",
                        ItemIntrinsics.class,
                        (i, a) -> operation("Remove-Item", a[0], (boolean) a[3])
                                .with("Recurse", a[1])
                                .with("Force", a[2])
                                .run())
                .method(
                        OBJECTS + "Clear(string path)",
                        ItemIntrinsics.class,
                        (i, a) -> operation("Clear-Item", a[0], false).objects())
                .method(
                        OBJECTS + "Clear(string[] path, bool force, bool literalPath)",
                        ItemIntrinsics.class,
                        (i, a) -> operation("Clear-Item", a[0], (boolean) a[2])
                                .with("Force", a[1])
                                .objects());
    }

    private static void moves(TypeBuilder type) {
        type.method(OBJECTS + "Rename(string path, string newName)", ItemIntrinsics.class, (i, a) -> rename(a, false))
                .method(
                        OBJECTS + "Rename(string path, string newName, bool force)",
                        ItemIntrinsics.class,
                        (i, a) -> rename(a, (boolean) a[2]))
                .method(
                        OBJECTS + "Copy(string path, string destinationPath, bool recurse, " + COPYING + ")",
                        ItemIntrinsics.class,
                        (i, a) -> copy(a, a[3], false, false))
                .method(
                        OBJECTS + "Copy(string[] path, string destinationPath, bool recurse, bool force, " + COPYING
                                + ", bool literalPath)",
                        ItemIntrinsics.class,
                        (i, a) -> copy(a, a[4], (boolean) a[3], (boolean) a[5]))
                .method(
                        OBJECTS + "Move(string path, string destination)",
                        ItemIntrinsics.class,
                        (i, a) -> move(a, false, false))
                .method(
                        OBJECTS + "Move(string[] path, string destination, bool force, bool literalPath)",
                        ItemIntrinsics.class,
                        (i, a) -> move(a, (boolean) a[2], (boolean) a[3]))
                .method(
                        "void Invoke(string path)",
                        ItemIntrinsics.class,
                        (i, a) -> operation("Invoke-Item", a[0], false).run())
                .method(
                        "void Invoke(string[] path, bool literalPath)",
                        ItemIntrinsics.class,
                        (i, a) -> operation("Invoke-Item", a[0], (boolean) a[1]).run());
    }

    private static ProviderOperation operation(String cmdlet, Object paths, boolean literal) {
        return ProviderOperation.of(cmdlet).paths(paths, literal);
    }

    private static Object make(Object[] a, boolean force) {
        ProviderOperation operation =
                ProviderOperation.of("New-Item").with("Path", a[0]).with("Force", force);
        if (a[1] != null && !a[1].equals("")) {
            operation.with("Name", a[1]);
        }
        if (a[2] != null && !a[2].equals("")) {
            operation.with("ItemType", a[2]);
        }
        return operation.with("Value", a[3]).objects();
    }

    private static Object rename(Object[] a, boolean force) {
        return operation("Rename-Item", a[0], true)
                .with("NewName", a[1])
                .with("Force", force)
                .with("PassThru", true)
                .objects();
    }

    private static Object copy(Object[] a, Object containers, boolean force, boolean literal) {
        return operation("Copy-Item", a[0], literal)
                .with("Destination", a[1])
                .with("Recurse", a[2])
                .with("Container", ((EnumValue) containers).number() == 0)
                .with("Force", force)
                .with("PassThru", true)
                .objects();
    }

    private static Object move(Object[] a, boolean force, boolean literal) {
        return operation("Move-Item", a[0], literal)
                .with("Destination", a[1])
                .with("Force", force)
                .with("PassThru", true)
                .objects();
    }

    private static boolean exists(String path, boolean literal) {
        try {
            return literal || !WildcardPattern.hasWildcards(path)
                    ? drives().resolve(WildcardPattern.unescape(path)).exists()
                    : !drives().expand(path, true).isEmpty();
        } catch (NetException nowhere) {
            return false;
        }
    }

    private static boolean isContainer(String path) {
        ItemPath item = drives().resolve(path);
        return item.exists() && item.provider().isContainer(item.path());
    }

    static SessionDrives drives() {
        return SessionDrives.of(ExecutionContext.current());
    }
}
