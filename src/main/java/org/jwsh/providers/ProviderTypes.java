package org.jwsh.providers;

import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.ModuleTypes;
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
        ModuleTypes.add(TypeSpec.ofClass(NAMESPACE + "Unix+CommonStat", UnixStat.class, () -> ProviderTypes::stat));
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
        type.property("string User", UnixStat.class, UnixStat::user);
        type.property("string Group", UnixStat.class, UnixStat::group);
        type.property("long Size", UnixStat.class, UnixStat::size);
        type.property("string Mode", UnixStat.class, UnixStat::mode);
        type.method("string GetModeString()", UnixStat.class, (stat, a) -> stat.mode());
    }
}
