package org.jwsh.commands.modules;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.NetException;
import org.jwsh.values.types.Version;

/** Finds the files of modules: by path, or by name in the directories of {@code PSModulePath}. */
public final class ModuleFiles {
    private static final List<String> EXTENSIONS = List.of(".psd1", ".psm1", ".dll");

    private static final String VERSION = "\\d+(\\.\\d+){1,3}";

    private record VersionFolder(Version version, Path file) {}

    private final ExecutionContext context;

    public ModuleFiles(ExecutionContext context) {
        this.context = context;
    }

    /** Whether a name is a path rather than the name of a module on {@code PSModulePath}. */
    public static boolean isPath(String name) {
        String plain = name.replace('\\', '/');
        return plain.startsWith("/")
                || plain.startsWith("./")
                || plain.startsWith("../")
                || plain.startsWith("~/")
                || plain.equals(".")
                || plain.equals("..")
                || plain.indexOf(':') > 0;
    }

    /** The newest file to load for what is asked for, or null. */
    public Path find(ModuleSpecification wanted) {
        String name = wanted.name();
        if (isPath(name)) {
            return at(SessionLocation.of(context).resolve(plain(name)), wanted);
        }
        for (Path directory : directories()) {
            Path found = below(directory, name.replace('\\', '/'), wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private String plain(String name) {
        String plain = name.replace('\\', '/');
        return plain.startsWith("~/")
                ? context.host().environment().getOrDefault("HOME", "~") + plain.substring(1)
                : plain;
    }

    /** The directories that modules lie in. */
    public List<Path> directories() {
        List<Path> found = new ArrayList<>();
        for (String entry :
                context.host().environment().getOrDefault("PSModulePath", "").split(":")) {
            if (!entry.isEmpty()) {
                found.add(SessionLocation.of(context).resolve(plain(entry)));
            }
        }
        return found;
    }

    /** All modules that could be imported by name: directory by directory, by name, the newest version first. */
    public List<Path> available() {
        List<Path> found = new ArrayList<>();
        for (Path directory : directories()) {
            for (Path entry : folders(directory)) {
                String name = entry.getFileName().toString();
                versions(entry, name).forEach(version -> found.add(version.file()));
                withExtension(entry.resolve(name)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The files of the module that a path means: those of every version in a directory, or the file itself. */
    static List<Path> of(Path place) {
        if (!Files.isDirectory(place)) {
            return Files.isRegularFile(place) && EXTENSIONS.stream().anyMatch(place.toString()::endsWith)
                    ? List.of(place)
                    : List.of();
        }
        String name = place.getFileName().toString();
        List<Path> found = new ArrayList<>();
        versions(place, name).forEach(version -> found.add(version.file()));
        withExtension(place.resolve(name)).ifPresent(found::add);
        return found;
    }

    private static List<Path> folders(Path directory) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, Files::isDirectory)) {
            entries.forEach(found::add);
        } catch (IOException unreadable) {
            return List.of();
        }
        found.sort(Comparator.comparing(
                entry -> CaseFolding.fold(entry.getFileName().toString())));
        return found;
    }

    private Path below(Path directory, String name, ModuleSpecification wanted) {
        Path place = ignoringCase(directory, name);
        if (EXTENSIONS.stream().anyMatch(name::endsWith)) {
            return Files.isRegularFile(place) && fits(place, wanted) ? place : null;
        }
        Path found = inDirectory(place, wanted);
        if (found == null && isVersion(place)) {
            String module = place.getParent().getFileName().toString();
            found = withExtension(place.resolve(module))
                    .filter(file -> fits(file, wanted))
                    .orElse(null);
        }
        return found == null && name.indexOf('/') > 0
                ? withExtension(place).filter(file -> fits(file, wanted)).orElse(null)
                : found;
    }

    private static boolean isVersion(Path folder) {
        return folder.getFileName().toString().matches(VERSION) && Files.isDirectory(folder);
    }

    /** A place below a directory: what is there under that name, whatever the case of its letters. */
    private static Path ignoringCase(Path directory, String name) {
        Path place = directory;
        for (String part : name.split("/")) {
            Path exact = place.resolve(part);
            place = Files.exists(exact)
                    ? exact
                    : folders(place).stream()
                            .filter(folder -> folder.getFileName().toString().equalsIgnoreCase(part))
                            .findFirst()
                            .orElse(exact);
        }
        return place;
    }

    private Path at(Path path, ModuleSpecification wanted) {
        if (Files.isDirectory(path)) {
            return inDirectory(path, wanted);
        }
        return (Files.isRegularFile(path) ? Optional.of(path) : withExtension(path))
                .filter(file -> fits(file, wanted))
                .orElse(null);
    }

    /** The file of a module's directory: of its version folders, else beside them. */
    private Path inDirectory(Path directory, ModuleSpecification wanted) {
        String name = directory.getFileName().toString();
        for (VersionFolder version : versions(directory, name)) {
            if (wanted.versions().accepts(version.version()) && fits(version.file(), wanted)) {
                return version.file();
            }
        }
        return withExtension(directory.resolve(name))
                .filter(file -> fits(file, wanted))
                .orElse(null);
    }

    private static Optional<Path> withExtension(Path path) {
        return EXTENSIONS.stream()
                .map(extension -> Path.of(path + extension))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static List<VersionFolder> versions(Path directory, String name) {
        List<VersionFolder> found = new ArrayList<>();
        for (Path entry : folders(directory)) {
            String folder = entry.getFileName().toString();
            Path file = entry.resolve(name + ".psd1");
            if (folder.matches(VERSION) && Files.isRegularFile(file)) {
                found.add(new VersionFolder(Version.parse(folder), file));
            }
        }
        found.sort(Comparator.comparing(VersionFolder::version).reversed());
        return found;
    }

    /** Whether the version and the GUID that a file declares are those asked for. */
    private boolean fits(Path file, ModuleSpecification wanted) {
        if (wanted.guid() == null && wanted.versions().isOpen()) {
            return true;
        }
        if (!file.toString().endsWith(".psd1")) {
            return wanted.guid() == null && wanted.versions().accepts(new Version(0, 0, -1, -1));
        }
        try {
            Manifest manifest = Manifest.read(file, context);
            return wanted.versions().accepts(manifest.version())
                    && (wanted.guid() == null || wanted.guid().equals(manifest.guid()));
        } catch (NetException invalid) {
            return true;
        }
    }

    /** The module's name: the file's without its extension. */
    public static String nameOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
