package org.jwsh.values.io;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.WildcardPattern;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.types.FileVersionInfo;

/** The members of files and directories. */
public final class FileSystemMembers {
    private static final String FILE = "System.IO.FileInfo";
    private static final String DIRECTORY = "System.IO.DirectoryInfo";

    private FileSystemMembers() {}

    /** What both have. */
    public static void common(TypeBuilder type) {
        type.property("string Name", FileSystemInfo.class, FileSystemInfo::name);
        type.property("string FullName", FileSystemInfo.class, FileSystemInfo::fullName);
        type.property("string Extension", FileSystemInfo.class, FileSystemInfo::extension);
        type.property("bool Exists", FileSystemInfo.class, FileSystemInfo::exists);
        type.property("string LinkTarget", FileSystemInfo.class, FileSystemInfo::linkTarget);
        type.property("System.IO.FileAttributes Attributes", FileSystemInfo.class, FileSystemMembers::attributes);
        extended(type);
        times(type);
        type.method("void Refresh()", FileSystemInfo.class, (info, a) -> {
            info.refresh();
            return null;
        });
        type.method("string ToString()", FileSystemInfo.class, (info, a) -> info.toString());
    }

    /** How a file is moved; it stands for the moved one afterwards. */
    public static void moving(TypeBuilder type) {
        type.method("void MoveTo(string destFileName)", FileInfo.class, (file, a) -> move(file, a[0], false))
                .method(
                        "void MoveTo(string destFileName, bool overwrite)",
                        FileInfo.class,
                        (file, a) -> move(file, a[0], (boolean) a[1]));
    }

    private static Object move(FileInfo file, Object name, boolean overwrite) throws IOException {
        Path target = Path.of((String) name);
        if (overwrite) {
            Files.move(file.path(), target, StandardCopyOption.REPLACE_EXISTING);
        } else if (Files.exists(target)) {
            throw NetException.of(
                    "System.IO.IOException", "The file '" + target.toAbsolutePath() + "' already exists.");
        } else {
            Files.move(file.path(), target);
        }
        file.moved(target);
        return null;
    }

    private static final String BASE_NAME = "if ($this.Extension.Length -gt 0){$this.Name.Remove($this.Name.Length"
            + " - $this.Extension.Length)}else{$this.Name}";

    /** What PowerShell adds to them, and where links lead. */
    public static void extended(TypeBuilder type) {
        type.property("string Mode", FileSystemInfo.class, FileSystemMembers::mode);
        type.property("string ModeWithoutHardLink", FileSystemInfo.class, info -> mode(info, info.isLink()));
        type.property(
                "System.Diagnostics.FileVersionInfo VersionInfo",
                FileSystemInfo.class,
                info -> info.isDirectory() ? null : new FileVersionInfo(info.fullName()));
        type.property("string BaseName", FileSystemInfo.class, FileSystemMembers::baseName);
        type.property("string ResolvedTarget", FileSystemInfo.class, FileSystemMembers::resolved);
        type.property("string Target", FileSystemInfo.class, FileSystemInfo::linkTarget);
        type.property("string LinkType", FileSystemInfo.class, FileSystemMembers::linkType);
        unix(type);
        for (String code : List.of("Mode", "ModeWithoutHardLink", "ResolvedTarget")) {
            type.extended(PSMember.Kind.CodeProperty, code, "System.String " + code + "{get=" + code + ";}");
        }
        type.extended(
                PSMember.Kind.ScriptProperty,
                "VersionInfo",
                "System.Object VersionInfo"
                        + " {get=[System.Diagnostics.FileVersionInfo]::GetVersionInfo($this.FullName);}");
        type.extended(PSMember.Kind.CodeProperty, "LinkType", "System.String LinkType{get=GetLinkType;}")
                .extended(PSMember.Kind.AliasProperty, "Target", "Target = LinkTarget")
                .extended(PSMember.Kind.ScriptProperty, "BaseName", "System.Object BaseName {get=" + BASE_NAME + ";}");
        Map.of("UnixMode", "GetModeString()", "User", "GetUserName()", "Group", "GetGroupName()", "Size", "Size")
                .forEach((name, member) -> type.extended(
                        PSMember.Kind.ScriptProperty,
                        name,
                        "System.Object " + name + " {get=if ($this.UnixStat) { $this.UnixStat." + member + " };}"));
        type.method(
                "System.IO.FileSystemInfo ResolveLinkTarget(bool returnFinalTarget)",
                FileSystemInfo.class,
                (info, a) -> info.isLink() ? at(Path.of(resolved(info))) : null);
    }

    private static void unix(TypeBuilder type) {
        type.property(
                "string UnixMode", FileSystemInfo.class, info -> stat(info).mode());
        type.property("string User", FileSystemInfo.class, info -> stat(info).user());
        type.property("string Group", FileSystemInfo.class, info -> stat(info).group());
        type.property("long Size", FileSystemInfo.class, info -> stat(info).size());
        type.property(
                "System.IO.UnixFileMode UnixFileMode",
                FileSystemInfo.class,
                info -> ((EnumType) NetTypes.named("System.IO.UnixFileMode"))
                        .of(stat(info).permissions()));
    }

    private static UnixStat stat(FileSystemInfo info) {
        return new UnixStat(Path.of(info.fullName()));
    }

    private static void times(TypeBuilder type) {
        time(type, "CreationTime", FileMoment.CREATED);
        time(type, "LastAccessTime", FileMoment.ACCESSED);
        time(type, "LastWriteTime", FileMoment.WRITTEN);
    }

    private static void time(TypeBuilder type, String name, FileMoment moment) {
        type.property(
                "datetime " + name,
                FileSystemInfo.class,
                info -> DateTime.of(moment.read(info), DateTime.Kind.Local),
                (info, value) -> moment.write(info, ((DateTime) value).toInstant()));
        type.property(
                "datetime " + name + "Utc",
                FileSystemInfo.class,
                info -> DateTime.of(moment.read(info), DateTime.Kind.Utc),
                (info, value) -> moment.write(
                        info, ((DateTime) value).withKind(DateTime.Kind.Utc).toInstant()));
    }

    /** The members of files. */
    public static void file(TypeBuilder type) {
        type.constructor(FILE + " new(string fileName)", a -> new FileInfo((String) a[0], Path.of((String) a[0])));
        type.property("long Length", FileInfo.class, FileSystemMembers::length);
        type.property("string DirectoryName", FileInfo.class, file -> String.valueOf(parent(file)));
        type.property(DIRECTORY + " Directory", FileInfo.class, file -> directory(parent(file)));
        type.property(
                "bool IsReadOnly",
                FileInfo.class,
                FileSystemInfo::isReadOnly,
                (file, value) -> readOnly(file, (Boolean) value));
        type.method("void Delete()", FileInfo.class, (file, a) -> {
            Files.deleteIfExists(file.path());
            return null;
        });
        type.method(
                FILE + " CopyTo(string destFileName)", FileInfo.class, (file, a) -> copy(file, (String) a[0], false));
        type.method(
                FILE + " CopyTo(string destFileName, bool overwrite)",
                FileInfo.class,
                (file, a) -> copy(file, (String) a[0], (Boolean) a[1]));
        moving(type);
    }

    /** The members of directories. */
    public static void directory(TypeBuilder type) {
        type.constructor(
                DIRECTORY + " new(string path)", a -> new DirectoryInfo((String) a[0], Path.of((String) a[0])));
        type.property(DIRECTORY + " Parent", DirectoryInfo.class, info -> directory(parent(info)));
        type.property(
                DIRECTORY + " Root",
                DirectoryInfo.class,
                info -> directory(info.path().toAbsolutePath().getRoot()));
        type.method("void Create()", DirectoryInfo.class, (info, a) -> {
            Files.createDirectories(info.path());
            info.refresh();
            return null;
        });
        type.method(
                DIRECTORY + " CreateSubdirectory(string path)",
                DirectoryInfo.class,
                (info, a) -> directory(Files.createDirectories(info.path().resolve((String) a[0]))));
        type.method("void Delete()", DirectoryInfo.class, (info, a) -> {
            Files.delete(info.path());
            return null;
        });
        type.method(FILE + "[] GetFiles()", DirectoryInfo.class, (info, a) -> list(info, "*", false));
        type.method(
                FILE + "[] GetFiles(string searchPattern)",
                DirectoryInfo.class,
                (info, a) -> list(info, (String) a[0], false));
        type.method(DIRECTORY + "[] GetDirectories()", DirectoryInfo.class, (info, a) -> list(info, "*", true));
    }

    private static Object list(DirectoryInfo info, String pattern, boolean directories) throws IOException {
        WildcardPattern wildcard = WildcardPattern.of(pattern, true);
        List<FileSystemInfo> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(info.path())) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry) == directories
                        && wildcard.isMatch(entry.getFileName().toString())) {
                    found.add(at(entry));
                }
            }
        }
        return directories ? found.toArray(DirectoryInfo[]::new) : found.toArray(FileInfo[]::new);
    }

    private static FileSystemInfo at(Path path) {
        return Files.isDirectory(path) ? new DirectoryInfo(path.toString(), path) : new FileInfo(path.toString(), path);
    }

    private static DirectoryInfo directory(Path path) {
        return path == null ? null : new DirectoryInfo(path.toString(), path);
    }

    private static Path parent(FileSystemInfo info) {
        return info.path().toAbsolutePath().getParent();
    }

    private static FileInfo copy(FileInfo file, String target, boolean overwrite) throws IOException {
        Path to = Path.of(target);
        if (overwrite) {
            Files.copy(file.path(), to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        } else {
            Files.copy(file.path(), to, StandardCopyOption.COPY_ATTRIBUTES);
        }
        return new FileInfo(target, to);
    }

    private static Object length(FileInfo file) {
        long length = file.length();
        if (length < 0) {
            throw NetException.of("System.IO.FileNotFoundException", "Could not find file '" + file.fullName() + "'.");
        }
        return length;
    }

    private static void readOnly(FileInfo file, boolean on) {
        try {
            Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
            permissions.addAll(Files.getPosixFilePermissions(file.path()));
            if (on) {
                permissions.removeAll(EnumSet.of(
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.GROUP_WRITE,
                        PosixFilePermission.OTHERS_WRITE));
            } else {
                permissions.add(PosixFilePermission.OWNER_WRITE);
            }
            Files.setPosixFilePermissions(file.path(), permissions);
            file.refresh();
        } catch (IOException failure) {
            throw NetException.of(
                    "System.UnauthorizedAccessException", "Access to the path '" + file.fullName() + "' is denied.");
        }
    }

    private static String baseName(FileSystemInfo info) {
        String name = info.name();
        return info.isDirectory() ? name : name.substring(0, name.length() - extensionLength(info));
    }

    private static int extensionLength(FileSystemInfo info) {
        String name = info.name();
        int dot = name.lastIndexOf('.');
        return info.extension().isEmpty() || dot < 0 ? 0 : name.length() - dot;
    }

    private static String linkType(FileSystemInfo info) {
        return info.isLink() ? "SymbolicLink" : isHardLink(info) ? "HardLink" : null;
    }

    /** Whether the file has other names, too. */
    private static boolean isHardLink(FileSystemInfo info) {
        return !info.isDirectory() && stat(info).links() > 1;
    }

    private static String mode(FileSystemInfo info) {
        return mode(info, info.isLink() || isHardLink(info));
    }

    private static String mode(FileSystemInfo info, boolean link) {
        return (link ? "l" : info.isDirectory() ? "d" : "-")
                + "-"
                + (info.isReadOnly() && !link ? "r" : "-")
                + (info.isHidden() ? "h" : "-")
                + "-";
    }

    private static Object attributes(FileSystemInfo info) {
        List<String> names = new ArrayList<>();
        if (info.isReadOnly()) {
            names.add("ReadOnly");
        }
        if (info.isHidden()) {
            names.add("Hidden");
        }
        if (info.isDirectory()) {
            names.add("Directory");
        }
        if (info.isLink()) {
            names.add("ReparsePoint");
        }
        EnumType type = (EnumType) NetTypes.named("System.IO.FileAttributes");
        long bits = 0;
        for (String name : names.isEmpty() ? List.of("Normal") : names) {
            bits |= type.find(name).number();
        }
        return type.of(bits);
    }

    private static String resolved(FileSystemInfo info) {
        try {
            return info.path().toRealPath().toString();
        } catch (IOException broken) {
            return info.fullName();
        }
    }
}
