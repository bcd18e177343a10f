package org.jwsh.commands.session;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jwsh.providers.ContentFormat;
import org.jwsh.providers.ContentReader;
import org.jwsh.providers.ContentWriter;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.providers.SilentCall;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;

/**
 * What providers do, by kind: {@code $ExecutionContext.InvokeProvider} and its properties but for the items themselves, which
 * are {@link ItemIntrinsics}.
 */
final class ProviderOperations {
    /** The items below an item. */
    static final class Children {}

    /** What items contain. */
    static final class Contents {}

    /** The properties of items. */
    static final class Properties {}

    private static final String AUTOMATION = "System.Management.Automation.";
    private static final String COLLECTION = "System.Collections.ObjectModel.Collection";
    private static final String OBJECTS = COLLECTION + "[psobject] ";
    private static final String NAMES = COLLECTION + "[string] ";
    private static final ContentFormat PLAIN = new ContentFormat(null, false, null, false, false, false);

    static void define(TypeBuilder type) {
        type.property(
                        AUTOMATION + "ItemCmdletProviderIntrinsics Item",
                        ProviderOperations.class,
                        operations -> new ItemIntrinsics())
                .property(
                        AUTOMATION + "ChildItemCmdletProviderIntrinsics ChildItem",
                        ProviderOperations.class,
                        operations -> new Children())
                .property(
                        AUTOMATION + "ContentCmdletProviderIntrinsics Content",
                        ProviderOperations.class,
                        operations -> new Contents())
                .property(
                        AUTOMATION + "PropertyCmdletProviderIntrinsics Property",
                        ProviderOperations.class,
                        operations -> new Properties());
    }

    static void defineChildren(TypeBuilder type) {
        String returned = AUTOMATION + "ReturnContainers returnContainers";
        type.method(
                        OBJECTS + "Get(string path, bool recurse)",
                        Children.class,
                        (c, a) -> children(a[0], false, a[1], null, false).objects())
                .method(
                        OBJECTS + "Get(string[] path, bool recurse, uint depth, bool force, bool literalPath)",
                        Children.class,
                        (c, a) -> children(a[0], (boolean) a[4], a[1], a[2], (boolean) a[3])
                                .objects())
                .method(
                        NAMES + "GetNames(string path, " + returned + ", bool recurse)",
                        Children.class,
                        (c, a) -> children(a[0], false, a[2], null, false)
                                .with("Name", true)
                                .strings())
                .method(
                        NAMES + "GetNames(string[] path, " + returned
                                + ", bool recurse, uint depth, bool force, bool literalPath)",
                        Children.class,
                        (c, a) -> children(a[0], (boolean) a[5], a[2], a[3], (boolean) a[4])
                                .with("Name", true)
                                .strings())
                .method("bool HasChild(string path)", Children.class, (c, a) -> hasChild((String) a[0], false))
                .method(
                        "bool HasChild(string path, bool force, bool literalPath)",
                        Children.class,
                        (c, a) -> hasChild((String) a[0], (boolean) a[2]));
    }

    private static ProviderOperation children(
            Object paths, boolean literal, Object recurse, Object depth, boolean force) {
        ProviderOperation operation = ProviderOperation.of("Get-ChildItem")
                .paths(paths, literal)
                .with("Recurse", recurse)
                .with("Force", force);
        return depth == null ? operation : operation.with("Depth", depth);
    }

    private static boolean hasChild(String path, boolean literal) {
        return items(path, literal).stream()
                .anyMatch(item -> !item.provider().childNames(item.path()).isEmpty());
    }

    private static List<ItemPath> items(String path, boolean literal) {
        return literal ? List.of(drives().resolve(path)) : drives().expand(path, true);
    }

    private static SessionDrives drives() {
        return ItemIntrinsics.drives();
    }

    static void defineContents(TypeBuilder type) {
        String readers = COLLECTION + "[System.Management.Automation.Provider.IContentReader] ";
        String writers = COLLECTION + "[System.Management.Automation.Provider.IContentWriter] ";
        type.method(readers + "GetReader(string path)", Contents.class, (c, a) -> readers(a[0], false, false))
                .method(
                        readers + "GetReader(string[] path, bool force, bool literalPath)",
                        Contents.class,
                        (c, a) -> readers(a[0], (boolean) a[1], (boolean) a[2]))
                .method(writers + "GetWriter(string path)", Contents.class, (c, a) -> writers(a[0], false, false))
                .method(
                        writers + "GetWriter(string[] path, bool force, bool literalPath)",
                        Contents.class,
                        (c, a) -> writers(a[0], (boolean) a[1], (boolean) a[2]))
                .method(
                        "void Clear(string path)",
                        Contents.class,
                        (c, a) -> ProviderOperation.of("Clear-Content")
                                .paths(a[0], false)
                                .run())
                .method(
                        "void Clear(string[] path, bool force, bool literalPath)",
                        Contents.class,
                        (c, a) -> ProviderOperation.of("Clear-Content")
                                .paths(a[0], (boolean) a[2])
                                .with("Force", a[1])
                                .run());
    }

    private static List<ItemPath> all(Object paths, boolean literal) {
        List<ItemPath> found = new ArrayList<>();
        for (String path : paths instanceof String one ? new String[] {one} : (String[]) paths) {
            found.addAll(items(path, literal));
        }
        return found;
    }

    private static Object readers(Object paths, boolean force, boolean literal) {
        return all(paths, literal).stream()
                .map(item -> item.provider().read(item, PLAIN, new SilentCall(force)))
                .toArray();
    }

    private static Object writers(Object paths, boolean force, boolean literal) {
        return all(paths, literal).stream()
                .map(item -> item.provider().write(item, PLAIN, false, new SilentCall(force)))
                .toArray();
    }

    static void defineReader(TypeBuilder type) {
        type.method(
                        "System.Collections.IList Read(long readCount)",
                        ContentReader.class,
                        (r, a) -> read(r, (long) a[0]))
                .method("void Close()", ContentReader.class, (r, a) -> closed(r))
                .method("void Dispose()", ContentReader.class, (r, a) -> closed(r));
    }

    static void defineWriter(TypeBuilder type) {
        type.method("System.Collections.IList Write(System.Collections.IList content)", ContentWriter.class, (w, a) -> {
                    Iterator<?> values = LanguagePrimitives.enumerator(PSObject.unwrap(a[0]));
                    values.forEachRemaining(w::write);
                    return a[0];
                })
                .method("void Close()", ContentWriter.class, (w, a) -> closed(w))
                .method("void Dispose()", ContentWriter.class, (w, a) -> closed(w));
    }

    /** As many pieces as wanted, all for none or fewer. */
    private static Object read(ContentReader reader, long wanted) {
        List<Object> pieces = new ArrayList<>();
        while (wanted <= 0 || pieces.size() < wanted) {
            Object piece = reader.next();
            if (piece == null) {
                break;
            }
            pieces.add(piece);
        }
        return pieces.toArray();
    }

    private static Object closed(ContentReader reader) {
        reader.close();
        return null;
    }

    private static Object closed(ContentWriter writer) {
        writer.close();
        return null;
    }

    static void defineProperties(TypeBuilder type) {
        String names = COLLECTION + "[string] ";
        type.method(
                        OBJECTS + "Get(string path, " + names + "providerSpecificPickList)",
                        Properties.class,
                        (p, a) -> property("Get-ItemProperty", a[0], false, "Name", a[1])
                                .objects())
                .method(
                        OBJECTS + "Get(string[] path, " + names + "providerSpecificPickList, bool literalPath)",
                        Properties.class,
                        (p, a) -> property("Get-ItemProperty", a[0], (boolean) a[2], "Name", a[1])
                                .objects())
                .method(
                        OBJECTS + "Set(string path, psobject propertyValue)",
                        Properties.class,
                        (p, a) -> property("Set-ItemProperty", a[0], false, "InputObject", a[1])
                                .with("PassThru", true)
                                .objects())
                .method(
                        OBJECTS + "Set(string[] path, psobject propertyValue, bool force, bool literalPath)",
                        Properties.class,
                        (p, a) -> property("Set-ItemProperty", a[0], (boolean) a[3], "InputObject", a[1])
                                .with("Force", a[2])
                                .with("PassThru", true)
                                .objects())
                .method(
                        "void Clear(string path, " + names + "propertyToClear)",
                        Properties.class,
                        (p, a) -> property("Clear-ItemProperty", a[0], false, "Name", a[1])
                                .run())
                .method(
                        "void Clear(string[] path, " + names + "propertyToClear, bool force, bool literalPath)",
                        Properties.class,
                        (p, a) -> property("Clear-ItemProperty", a[0], (boolean) a[3], "Name", a[1])
                                .with("Force", a[2])
                                .run());
    }

    private static ProviderOperation property(
            String cmdlet, Object paths, boolean literal, String parameter, Object value) {
        ProviderOperation operation = ProviderOperation.of(cmdlet).paths(paths, literal);
        return value == null ? operation : operation.with(parameter, value);
    }
}
