package org.jwsh.commands.session;

import java.util.List;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.PathInfo;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.ListValue;

/** The locations and paths of the session: {@code $ExecutionContext.SessionState.Path}. */
final class PathIntrinsics {
    private static final String PATH_INFO = "System.Management.Automation.PathInfo";
    private static final String PATHS = "System.Collections.ObjectModel.Collection[" + PATH_INFO + "]";
    private static final String STRINGS = "System.Collections.ObjectModel.Collection[string]";

    static void define(TypeBuilder type) {
        type.property(PATH_INFO + " CurrentLocation", PathIntrinsics.class, p -> drives().location())
                .property(PATH_INFO + " CurrentFileSystemLocation", PathIntrinsics.class, p -> fileLocation())
                .method(
                        PATH_INFO + " CurrentProviderLocation(string providerName)",
                        PathIntrinsics.class,
                        (p, a) -> drives().provider((String) a[0]) == drives().provider("FileSystem")
                                ? fileLocation()
                                : drives().location());
        resolution(type);
        moving(type);
        text(type);
    }

    private static void resolution(TypeBuilder type) {
        type.method(
                        "string GetUnresolvedProviderPathFromPSPath(string path)",
                        PathIntrinsics.class,
                        (p, a) -> drives().resolve((String) a[0]).path())
                .method(
                        "string GetUnresolvedProviderPathFromPSPath(string path,"
                                + " [ref] System.Management.Automation.ProviderInfo provider,"
                                + " [ref] System.Management.Automation.PSDriveInfo drive)",
                        PathIntrinsics.class,
                        (p, a) -> {
                            ItemPath item = drives().resolve((String) a[0]);
                            ((Reference) a[1]).set(item.provider());
                            ((Reference) a[2]).set(item.drive());
                            return item.path();
                        })
                .method(
                        PATHS + " GetResolvedPSPathFromPSPath(string path)",
                        PathIntrinsics.class,
                        (p, a) -> collection(PATHS, PATH_INFO, infos((String) a[0])))
                .method(
                        STRINGS + " GetResolvedProviderPathFromPSPath(string path,"
                                + " [ref] System.Management.Automation.ProviderInfo provider)",
                        PathIntrinsics.class,
                        (p, a) -> {
                            List<ItemPath> found = drives().expand((String) a[0], false);
                            ((Reference) a[1])
                                    .set(
                                            found.isEmpty()
                                                    ? null
                                                    : found.getFirst().provider());
                            return collection(
                                    STRINGS,
                                    "System.String",
                                    found.stream().map(ItemPath::path).toList());
                        });
    }

    private static List<PathInfo> infos(String path) {
        return drives().expand(path, false).stream().map(ItemPath::info).toList();
    }

    private static Object collection(String type, String element, List<?> elements) {
        NetType known = NetTypes.find(type);
        return known == null ? elements.toArray() : ListValue.of(known, NetTypes.named(element), elements);
    }

    private static void moving(TypeBuilder type) {
        type.method(PATH_INFO + " SetLocation(string path)", PathIntrinsics.class, (p, a) -> {
                    drives().moveTo(drives().expand((String) a[0], true).getFirst());
                    return drives().location();
                })
                .method("void PushCurrentLocation(string stackName)", PathIntrinsics.class, (p, a) -> {
                    drives().stack(stack(a[0])).push(drives().location());
                    return null;
                })
                .method(PATH_INFO + " PopLocation(string stackName)", PathIntrinsics.class, (p, a) -> {
                    PathInfo before = drives().stack(stack(a[0])).poll();
                    if (before != null) {
                        drives().moveTo(drives().resolve(before.path()));
                    }
                    return before;
                });
    }

    private static String stack(Object name) {
        return name == null || name.equals("default") ? null : (String) name;
    }

    private static void text(TypeBuilder type) {
        type.method(
                        "string Combine(string parent, string child)",
                        PathIntrinsics.class,
                        (p, a) -> combine((String) a[0], (String) a[1]))
                .method("string ParseParent(string path, string root)", PathIntrinsics.class, (p, a) -> {
                    String path = (String) a[0];
                    int slash = path.lastIndexOf('/');
                    return slash < 0 ? "" : slash == 0 ? "/" : path.substring(0, slash);
                })
                .method("string ParseChildName(string path)", PathIntrinsics.class, (p, a) -> {
                    String path = (String) a[0];
                    return path.substring(path.lastIndexOf('/') + 1);
                })
                .method(
                        "bool IsProviderQualified(string path)",
                        PathIntrinsics.class,
                        (p, a) -> ((String) a[0]).indexOf("::") > 0)
                .method("bool IsPSAbsolute(string path, [ref] string driveName)", PathIntrinsics.class, (p, a) -> {
                    String path = (String) a[0];
                    int colon = path.indexOf(':');
                    ((Reference) a[1]).set(colon > 0 ? path.substring(0, colon) : path.startsWith("/") ? "/" : null);
                    return colon > 0 || path.startsWith("/");
                })
                .method(
                        "bool IsValid(string path)",
                        PathIntrinsics.class,
                        (p, a) -> !((String) a[0]).isEmpty()
                                && ((String) a[0]).indexOf('\0') < 0
                                && drives().resolve((String) a[0]) != null);
    }

    private static String combine(String parent, String child) {
        String separator = parent.isEmpty() || parent.endsWith("/") ? "" : "/";
        return parent + separator + (child.startsWith("/") ? child.substring(1) : child);
    }

    private static PathInfo fileLocation() {
        return drives().resolve("FileSystem::"
                        + org.jwsh.runtime.SessionLocation.of(ExecutionContext.current())
                                .directory())
                .info();
    }

    private static SessionDrives drives() {
        return SessionDrives.of(ExecutionContext.current());
    }
}
