package org.jwsh.commands.session;

import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.WildcardPattern;

/** The items of the session's drives: {@code $ExecutionContext.InvokeProvider.Item}. */
final class ItemIntrinsics {
    /** The operations of providers: {@code $ExecutionContext.InvokeProvider}. */
    static final class Operations {}

    static void define(TypeBuilder type) {
        type.method("bool Exists(string path)", ItemIntrinsics.class, (i, a) -> exists((String) a[0], false))
                .method(
                        "bool Exists(string path, bool force, bool literalPath)",
                        ItemIntrinsics.class,
                        (i, a) -> exists((String) a[0], (boolean) a[2]))
                .method(
                        "System.Object Set(string path, System.Object value)",
                        ItemIntrinsics.class,
                        (i, a) -> set((String) a[0], a[1]))
                .method(
                        "System.Object Set(string[] path, System.Object value, bool force, bool literalPath)",
                        ItemIntrinsics.class,
                        (i, a) -> {
                            for (String path : (String[]) a[0]) {
                                set(path, a[1]);
                            }
                            return null;
                        });
    }

    static void defineOperations(TypeBuilder type) {
        type.property(
                "System.Management.Automation.ItemCmdletProviderIntrinsics Item",
                Operations.class,
                operations -> new ItemIntrinsics());
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

    private static Object set(String path, Object value) {
        ItemPath item = drives().resolve(path);
        drives().set(item.drive().name(), item.path(), value);
        return value;
    }

    private static SessionDrives drives() {
        return SessionDrives.of(ExecutionContext.current());
    }
}
