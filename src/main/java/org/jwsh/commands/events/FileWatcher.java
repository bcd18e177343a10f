package org.jwsh.commands.events;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.values.EventMember;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.WildcardPattern;

/** A {@code System.IO.FileSystemWatcher}: tells what happens to the files of a directory. */
final class FileWatcher {
    private static final List<String> EVENTS = List.of("Created", "Changed", "Deleted", "Renamed");

    private final Map<String, List<BiConsumer<Object, Object>>> handlers = new ConcurrentHashMap<>();
    private String path;
    private String filter;
    private boolean subdirectories;
    private Object notifyFilter;
    private WatchService service;
    private final Map<WatchKey, Path> directories = new HashMap<>();

    private FileWatcher(String path, String filter) {
        this.path = path;
        this.filter = filter;
    }

    static void define(TypeBuilder type) {
        String name = "System.IO.FileSystemWatcher new(";
        type.constructor(name + ")", a -> new FileWatcher("", "*"))
                .constructor(name + "string path)", a -> of((String) a[0], "*"))
                .constructor(name + "string path, string filter)", a -> of((String) a[0], (String) a[1]))
                .property("string Path", FileWatcher.class, w -> w.path, (w, v) -> w.path = (String) v)
                .property("string Filter", FileWatcher.class, w -> w.filter, (w, v) -> w.filter = (String) v)
                .property(
                        "bool IncludeSubdirectories",
                        FileWatcher.class,
                        w -> w.subdirectories,
                        (w, v) -> w.subdirectories = (boolean) v)
                .property(
                        "System.IO.NotifyFilters NotifyFilter",
                        FileWatcher.class,
                        w -> w.notifyFilter,
                        (w, v) -> w.notifyFilter = v)
                .property(
                        "bool EnableRaisingEvents",
                        FileWatcher.class,
                        FileWatcher::isWatching,
                        (w, v) -> w.watch((boolean) v))
                .method("void Dispose()", FileWatcher.class, (w, a) -> {
                    w.watch(false);
                    return null;
                });
        for (String event : EVENTS) {
            type.add(new EventMember(event, "System.IO.FileSystemEventHandler", (target, handler) -> {
                List<BiConsumer<Object, Object>> known =
                        ((FileWatcher) target).handlers.computeIfAbsent(event, key -> new CopyOnWriteArrayList<>());
                known.add(handler);
                return () -> known.remove(handler);
            }));
        }
    }

    private static FileWatcher of(String path, String filter) {
        if (!Files.isDirectory(resolved(path))) {
            throw NetException.of(
                    "System.ArgumentException", "The directory name '" + path + "' does not exist. (Parameter 'path')");
        }
        return new FileWatcher(path, filter);
    }

    private static Path resolved(String path) {
        return SessionLocation.of(ExecutionContext.current()).resolve(path);
    }

    private synchronized boolean isWatching() {
        return service != null;
    }

    private synchronized void watch(boolean on) {
        try {
            if (on && service == null) {
                Path top = resolved(path);
                service = top.getFileSystem().newWatchService();
                register(top);
                Thread.ofVirtual().start(() -> run(service));
            } else if (!on && service != null) {
                service.close();
                service = null;
                directories.clear();
            }
        } catch (IOException unreadable) {
            throw NetException.of("System.IO.FileNotFoundException", "Error reading the " + path + " directory.");
        }
    }

    private void register(Path directory) throws IOException {
        if (!subdirectories) {
            add(directory);
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                add(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void add(Path directory) throws IOException {
        WatchKey key = directory.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_DELETE,
                StandardWatchEventKinds.ENTRY_MODIFY);
        directories.put(key, directory);
    }

    private void run(WatchService watched) {
        try {
            while (true) {
                WatchKey key = watched.take();
                Path directory;
                synchronized (this) {
                    directory = directories.get(key);
                }
                if (directory != null) {
                    tell(directory, key.pollEvents());
                }
                key.reset();
            }
        } catch (InterruptedException | ClosedWatchServiceException ended) {
            return;
        }
    }

    private void tell(Path directory, List<WatchEvent<?>> events) {
        for (int i = 0; i < events.size(); i++) {
            WatchEvent<?> event = events.get(i);
            if (!(event.context() instanceof Path name)) {
                continue;
            }
            Path file = directory.resolve(name);
            boolean renamed = event.kind() == StandardWatchEventKinds.ENTRY_DELETE
                    && i + 1 < events.size()
                    && events.get(i + 1).kind() == StandardWatchEventKinds.ENTRY_CREATE;
            if (renamed) {
                Path to = directory.resolve((Path) events.get(++i).context());
                raise("Renamed", to, new FileChange.Renamed(change("Renamed", to), file.toString(), shown(file)));
            } else if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE) {
                raise("Created", file, change("Created", file));
                follow(file);
            } else if (event.kind() == StandardWatchEventKinds.ENTRY_DELETE) {
                raise("Deleted", file, change("Deleted", file));
            } else {
                raise("Changed", file, change("Changed", file));
            }
        }
    }

    private synchronized void follow(Path file) {
        if (subdirectories && service != null && Files.isDirectory(file)) {
            try {
                register(file);
            } catch (IOException gone) {
                return;
            }
        }
    }

    private String shown(Path file) {
        return file.getFileName().toString();
    }

    private FileChange change(String type, Path file) {
        return new FileChange(type, file.toString(), shown(file));
    }

    private void raise(String event, Path file, Object arguments) {
        boolean wanted = filter.isEmpty()
                || filter.equals("*.*")
                || WildcardPattern.of(filter, true).isMatch(shown(file));
        if (wanted) {
            handlers.getOrDefault(event, List.of()).forEach(handler -> handler.accept(this, arguments));
        }
    }
}
