package org.jwsh.providers;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSource;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.io.DirectoryInfo;
import org.jwsh.values.io.FileInfo;
import org.jwsh.values.io.FileSystemInfo;
import org.jwsh.values.io.FileSystemMembers;
import org.jwsh.values.io.UnixStat;

/** The .NET types of drives, places and items for scripts. */
public final class ProviderTypes {
    private static final String NAMESPACE = "System.Management.Automation.";
    private static final String INFO = "System.IO.FileSystemInfo";

    static {
        ModuleTypes.add(new Providers());
    }

    private ProviderTypes() {}

    /** Providers of every kind are of one type. */
    private static final class Providers implements TypeSource {
        private final TypeSpec type =
                TypeSpec.ofClass(NAMESPACE + "ProviderInfo", Provider.class, () -> ProviderTypes::provider);

        @Override
        public TypeSpec byName(String folded) {
            return folded.equals("system.management.automation.providerinfo") ? type : null;
        }

        @Override
        public TypeSpec byClass(Class<?> javaClass) {
            return Provider.class.isAssignableFrom(javaClass) ? type : null;
        }
    }

    /** Makes the types known; doing it again changes nothing. */
    public static void register() {
        ModuleTypes.add(TypeSpec.ofClass(NAMESPACE + "PathInfo", PathInfo.class, () -> ProviderTypes::path));
        ModuleTypes.add(TypeSpec.ofClass(NAMESPACE + "PathInfoStack", PathInfoStack.class, () -> ProviderTypes::stack));
        ModuleTypes.add(TypeSpec.ofClass(NAMESPACE + "PSDriveInfo", PSDriveInfo.class, () -> ProviderTypes::drive));
        ModuleTypes.add(
                TypeSpec.ofClass(NAMESPACE + "Platform+Unix+CommonStat", UnixStat.class, () -> ProviderTypes::stat));
        ModuleTypes.add(
                TypeSpec.ofClass(NAMESPACE + "Internal.InternalTestHooks", TestHooks.class, () -> TestHooks::define));
        ModuleTypes.add(TypeSpec.ofClass(INFO, FileSystemInfo.class, () -> FileSystemMembers::common));
        ModuleTypes.add(TypeSpec.ofClass("System.IO.FileInfo", FileInfo.class, () -> FileSystemMembers::file)
                .extending(INFO));
        ModuleTypes.add(
                TypeSpec.ofClass("System.IO.DirectoryInfo", DirectoryInfo.class, () -> FileSystemMembers::directory)
                        .extending(INFO));
    }

    private static void path(TypeBuilder type) {
        type.property(NAMESPACE + "PSDriveInfo Drive", PathInfo.class, PathInfo::drive);
        type.property(NAMESPACE + "ProviderInfo Provider", PathInfo.class, PathInfo::provider);
        type.property("string ProviderPath", PathInfo.class, PathInfo::providerPath);
        type.property("string Path", PathInfo.class, PathInfo::path);
        type.method("string ToString()", PathInfo.class, (path, a) -> path.path());
    }

    private static void stack(TypeBuilder type) {
        type.property("string Name", PathInfoStack.class, PathInfoStack::name);
        type.property("int Count", PathInfoStack.class, PathInfoStack::count);
        type.method(NAMESPACE + "PathInfo Peek()", PathInfoStack.class, (stack, a) -> stack.peek());
        type.method(
                "System.Object ToArray()",
                PathInfoStack.class,
                (stack, a) -> java.util.stream.StreamSupport.stream(stack.spliterator(), false)
                        .toArray());
    }

    private static void drive(TypeBuilder type) {
        type.property("string CurrentLocation", PSDriveInfo.class, PSDriveInfo::currentLocation);
        type.property("string Name", PSDriveInfo.class, PSDriveInfo::name);
        type.property(NAMESPACE + "ProviderInfo Provider", PSDriveInfo.class, PSDriveInfo::provider);
        type.property("string Root", PSDriveInfo.class, PSDriveInfo::root);
        type.property("string Description", PSDriveInfo.class, PSDriveInfo::description);
        type.property("System.Nullable`1[[System.Int64]] MaximumSize", PSDriveInfo.class, drive -> null);
        type.property("string DisplayRoot", PSDriveInfo.class, drive -> null);
        type.method("string ToString()", PSDriveInfo.class, (drive, a) -> drive.name());
        type.property(
                "long Used",
                PSDriveInfo.class,
                drive -> space(drive, store -> store.getTotalSpace() - store.getUnallocatedSpace()));
        type.property("long Free", PSDriveInfo.class, drive -> space(drive, FileStore::getUsableSpace));
        for (String name : List.of("Used", "Free")) {
            type.extended(
                    PSMember.Kind.ScriptProperty,
                    name,
                    "System.Object " + name + " {get=if ($this.Provider.Name -eq 'FileSystem') { $this." + name
                            + " };}");
        }
    }

    private interface Space {
        long of(FileStore store) throws IOException;
    }

    /** A figure of the disk that a drive of the file system lies on; null for other drives. */
    private static Object space(PSDriveInfo drive, Space figure) {
        try {
            return drive.provider() instanceof FileSystemProvider
                    ? figure.of(Files.getFileStore(Path.of(drive.root())))
                    : null;
        } catch (IOException gone) {
            return null;
        }
    }

    private static void provider(TypeBuilder type) {
        type.property("string Name", Provider.class, Provider::name);
        type.property("string Home", Provider.class, Provider::home);
        type.property("string Capabilities", Provider.class, Provider::capabilities);
        type.property(
                "System.Object Drives",
                Provider.class,
                provider -> SessionDrives.of(ExecutionContext.current()).drives().stream()
                        .filter(drive -> drive.provider() == provider)
                        .toArray());
        type.method("string ToString()", Provider.class, (provider, a) -> provider.fullName());
    }

    private static void stat(TypeBuilder type) {
        Class<UnixStat> self = UnixStat.class;
        type.property("long Inode", self, UnixStat::inode)
                .property("int Mode", self, UnixStat::permissions)
                .property("int UserId", self, UnixStat::userId)
                .property("int GroupId", self, UnixStat::groupId)
                .property("int HardlinkCount", self, UnixStat::links)
                .property("long Size", self, UnixStat::size)
                .property("datetime AccessTime", self, stat -> stat.time("lastAccessTime"))
                .property("datetime ModifiedTime", self, stat -> stat.time("lastModifiedTime"))
                .property("datetime StatusChangeTime", self, stat -> stat.time("ctime"))
                .property("int DeviceId", self, UnixStat::deviceId)
                .property("string ItemType", self, UnixStat::itemType)
                .property("bool IsSetUid", self, stat -> stat.has(04000))
                .property("bool IsSetGid", self, stat -> stat.has(02000))
                .property("bool IsSticky", self, stat -> stat.has(01000))
                .method("string GetModeString()", self, (stat, a) -> stat.mode())
                .method("string GetUserName()", self, (stat, a) -> stat.user())
                .method("string GetGroupName()", self, (stat, a) -> stat.group());
    }
}
