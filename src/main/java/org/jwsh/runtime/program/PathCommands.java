package org.jwsh.runtime.program;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jwsh.runtime.ApplicationInfo;
import org.jwsh.runtime.Breakpoints;
import org.jwsh.runtime.CommandDiscovery;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.ExternalScriptInfo;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;

/** Finds scripts and programs: by their path, or by name in the directories of the session's {@code PATH}. */
public final class PathCommands implements CommandDiscovery.Source {
    private record Known(FileTime modified, CompiledScriptBlock block) {}

    private static final String SHELL = "pwsh";

    private final Map<String, Known> scripts = new HashMap<>();

    @Override
    public CommandInfo find(String name, ExecutionContext context) {
        if (name.indexOf('/') < 0 && name.indexOf('\\') < 0) {
            return onPath(name, context);
        }
        String given = name.replace('\\', '/');
        String plain = given.startsWith("~/")
                ? context.host().environment().getOrDefault("HOME", "~") + given.substring(1)
                : given;
        Path path = SessionLocation.of(context).resolve(plain);
        CommandInfo found = file(path, context, false);
        found = found == null ? file(Path.of(path + ".ps1"), context, false) : found;
        return found == null ? matching(path, context) : found;
    }

    /** The only file of a directory whose name a pattern matches, or null. */
    public CommandInfo matching(Path pattern, ExecutionContext context) {
        String name = String.valueOf(pattern.getFileName());
        if (!WildcardPattern.hasWildcards(name)) {
            return null;
        }
        WildcardPattern wanted = WildcardPattern.of(name, true);
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                pattern.getParent(), file -> wanted.isMatch(file.getFileName().toString()))) {
            files.forEach(found::add);
        } catch (IOException unreadable) {
            return null;
        }
        return found.size() == 1 ? file(found.getFirst(), context, false) : null;
    }

    /** Everything of that name on the path, in the order of the path. */
    public List<CommandInfo> findAll(String name, ExecutionContext context) {
        List<CommandInfo> found = new ArrayList<>();
        for (Path directory : directories(context)) {
            addIfThere(directory.resolve(name + ".ps1"), context, found);
            addIfThere(directory.resolve(name), context, found);
        }
        return found;
    }

    /** Programs and scripts on the path whose names are wanted, directory by directory. */
    public List<CommandInfo> findAll(Predicate<String> names, ExecutionContext context) {
        List<CommandInfo> found = new ArrayList<>();
        for (Path directory : directories(context)) {
            try (java.util.stream.Stream<Path> files = Files.list(directory)) {
                files.filter(file -> names.test(file.getFileName().toString()))
                        .sorted()
                        .forEach(file -> addIfThere(file, context, found));
            } catch (IOException unreadable) {
                continue;
            }
        }
        return found;
    }

    private void addIfThere(Path path, ExecutionContext context, List<CommandInfo> found) {
        CommandInfo command = file(path, context, true);
        if (command != null) {
            found.add(command);
        }
    }

    /** The directories of the path. */
    public static List<Path> directories(ExecutionContext context) {
        List<Path> directories = new ArrayList<>();
        for (String entry :
                context.host().environment().getOrDefault("PATH", "").split(":")) {
            if (!entry.isEmpty()) {
                directories.add(SessionLocation.of(context).resolve(entry));
            }
        }
        return directories;
    }

    /** The names of the programs and scripts on the path. */
    public static List<String> names(ExecutionContext context) {
        List<String> names = new ArrayList<>();
        for (Path directory : directories(context)) {
            try (java.util.stream.Stream<Path> files = Files.list(directory)) {
                files.filter(file -> Files.isExecutable(file) || file.toString().endsWith(".ps1"))
                        .filter(Files::isRegularFile)
                        .forEach(file -> names.add(file.getFileName().toString()));
            } catch (IOException unreadable) {
                continue;
            }
        }
        return names;
    }

    /** The first program on the path that has a name, or the one that a path leads to; null where there is none. */
    public static ApplicationInfo program(String name, ExecutionContext context) {
        if (name.indexOf('/') >= 0) {
            return program(SessionLocation.of(context).resolve(name));
        }
        ApplicationInfo found = null;
        Iterator<Path> directories = directories(context).iterator();
        while (found == null && directories.hasNext()) {
            found = program(directories.next().resolve(name));
        }
        return found;
    }

    private static ApplicationInfo program(Path path) {
        return Files.isRegularFile(path) && Files.isExecutable(path)
                ? new ApplicationInfo(path.getFileName().toString(), path.toString())
                : null;
    }

    private CommandInfo onPath(String name, ExecutionContext context) {
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            return null;
        }
        for (Path directory : directories(context)) {
            CommandInfo program = file(directory.resolve(name), context, true);
            if (program != null) {
                return program;
            }
            CommandInfo script = file(directory.resolve(name + ".ps1"), context, true);
            if (script != null) {
                return script;
            }
        }
        return SHELL.equals(name) ? shell(context) : null;
    }

    /** This very shell, for scripts that start another PowerShell where none is on the path. */
    private CommandInfo shell(ExecutionContext context) {
        Object home = context.globalScope().lookup("pshome");
        return home instanceof String folder && !folder.isEmpty() ? file(Path.of(folder, SHELL), context, true) : null;
    }

    private CommandInfo file(Path path, ExecutionContext context, boolean executableOnly) {
        if (!Files.isRegularFile(path)) {
            return null;
        }
        String name = path.getFileName().toString();
        if (name.endsWith(".ps1")) {
            return new ExternalScriptInfo(name, path.toString(), script(path, context));
        }
        return executableOnly && !Files.isExecutable(path) ? null : new ApplicationInfo(name, path.toString());
    }

    private CompiledScriptBlock script(Path path, ExecutionContext context) {
        try {
            FileTime modified = Files.getLastModifiedTime(path);
            Known known = scripts.get(path.toString());
            if (known != null && known.modified.equals(modified) && !Breakpoints.isWatched(path.toString())) {
                return known.block;
            }
            CompiledScriptBlock block =
                    ScriptCompilation.compile(ScriptText.read(path), path.toString(), context, null);
            scripts.put(path.toString(), new Known(modified, block));
            return block;
        } catch (IOException unreadable) {
            throw NetException.of("System.UnauthorizedAccessException", "Access to the path '" + path + "' is denied.");
        }
    }
}
