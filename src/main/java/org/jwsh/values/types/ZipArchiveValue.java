package org.jwsh.values.types;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.DateTimeOffset;

/** A zip archive: read whole when it is opened, written when it is closed. */
@TypeName("System.IO.Compression.ZipArchive")
final class ZipArchiveValue implements AutoCloseable {
    private static final String OWN = "System.IO.Compression.ZipArchive";
    private static final String ENTRY = OWN + "Entry";

    private final StreamValue stream;
    private final String mode;
    private final List<Entry> entries = new ArrayList<>();
    private boolean closed;

    /** One file of an archive. */
    @TypeName("System.IO.Compression.ZipArchiveEntry")
    static final class Entry {
        private final ZipArchiveValue archive;
        private final String name;
        private byte[] content;
        private long compressed;
        private java.time.Instant modified = java.time.Instant.now();
        private MemoryStreamValue written;

        private Entry(ZipArchiveValue archive, String name, byte[] content) {
            this.archive = archive;
            this.name = name;
            this.content = content;
        }

        private byte[] bytes() {
            return written == null ? content : written.bytes();
        }

        private MemoryStreamValue open() {
            if (archive.mode.equals("Read")) {
                return MemoryStreamValue.over(content);
            }
            if (written == null) {
                written = MemoryStreamValue.growing(content);
            }
            return written;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private ZipArchiveValue(StreamValue stream, String mode) {
        this.stream = stream;
        this.mode = mode;
        if (!mode.equals("Create")) {
            StreamValue.run(() -> {
                read();
                return null;
            });
        }
    }

    private void read() throws IOException {
        byte[] all = stream.input().readAllBytes();
        if (all.length > 0 && (all.length < 22 || all[0] != 'P' || all[1] != 'K')) {
            throw NetException.of(
                    "System.IO.InvalidDataException", "End of Central Directory record could not be found.");
        }
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(all))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                Entry entry = new Entry(this, each.getName(), zip.readAllBytes());
                zip.closeEntry();
                entry.compressed = each.getCompressedSize();
                if (each.getLastModifiedTime() != null) {
                    entry.modified = each.getLastModifiedTime().toInstant();
                }
                entries.add(entry);
            }
        }
    }

    private Entry create(String name) {
        if (mode.equals("Read")) {
            throw Failures.notSupported("Cannot create entries on an archive opened in read mode.");
        }
        Entry entry = new Entry(this, name, new byte[0]);
        entries.add(entry);
        return entry;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            StreamValue.run(() -> {
                if (!mode.equals("Read")) {
                    write();
                }
                stream.close();
                return null;
            });
        }
    }

    private void write() throws IOException {
        if (stream.canSeek()) {
            stream.position(0);
            stream.length(0);
        }
        try (ZipOutputStream zip = new ZipOutputStream(stream.output())) {
            for (Entry entry : entries) {
                ZipEntry header = new ZipEntry(entry.name);
                header.setLastModifiedTime(java.nio.file.attribute.FileTime.from(entry.modified));
                zip.putNextEntry(header);
                zip.write(entry.bytes());
                zip.closeEntry();
            }
        }
    }

    private static ZipArchiveValue open(Object path, String mode) {
        String access = mode.equals("Read") ? "Read" : "ReadWrite";
        String how = mode.equals("Read") ? "Open" : mode.equals("Create") ? "CreateNew" : "OpenOrCreate";
        return new ZipArchiveValue(FileStreamValue.open(FilePaths.of(path), how, access), mode);
    }

    private static Object pack(Object source, Object target, boolean withRoot) {
        Path root = FilePaths.of(source);
        try (ZipArchiveValue archive = open(target, "Create");
                Stream<Path> files = Files.walk(root)) {
            String prefix = withRoot ? root.getFileName() + "/" : "";
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                archive.create(prefix + root.relativize(file)).content = Files.readAllBytes(file);
            }
        } catch (IOException failure) {
            throw FilePaths.missingDirectory(root);
        }
        return null;
    }

    private Object unpack(Object target, boolean overwrite) {
        Path root = FilePaths.of(target).normalize();
        for (Entry entry : entries) {
            Path file = root.resolve(entry.name).normalize();
            if (!file.startsWith(root)) {
                throw NetException.of(
                        "System.IO.IOException",
                        "Extracting Zip entry would have resulted in a file outside the specified destination"
                                + " directory.");
            }
            if (entry.name.endsWith("/")) {
                FilePaths.guard(file, () -> Files.createDirectories(file));
            } else {
                extract(entry, file, overwrite);
            }
        }
        return null;
    }

    private static Object extract(Entry entry, Path file, boolean overwrite) {
        if (!overwrite && Files.exists(file)) {
            throw NetException.of("System.IO.IOException", "The file '" + file + "' already exists.");
        }
        return FilePaths.guard(file, () -> {
            Files.createDirectories(file.getParent());
            return Files.write(file, entry.bytes());
        });
    }

    private Entry add(Object path, Object name) {
        Path file = FilePaths.of(path);
        Entry entry = create((String) name);
        entry.content = (byte[]) FilePaths.guard(file, () -> Files.readAllBytes(file));
        return entry;
    }

    static void files(TypeBuilder type) {
        String from = "static void CreateFromDirectory(string sourceDirectoryName, string destinationArchiveFileName";
        String to = "static void ExtractToDirectory(string sourceArchiveFileName, string destinationDirectoryName";
        type.staticMethod(from + ")", a -> pack(a[0], a[1], false))
                .staticMethod(
                        from + ", System.IO.Compression.CompressionLevel compressionLevel, bool includeBaseDirectory)",
                        a -> pack(a[0], a[1], (boolean) a[3]))
                .staticMethod(to + ")", a -> extractAll(a[0], a[1], false))
                .staticMethod(to + ", bool overwriteFiles)", a -> extractAll(a[0], a[1], (boolean) a[2]))
                .staticMethod("static " + OWN + " OpenRead(string archiveFileName)", a -> open(a[0], "Read"))
                .staticMethod(
                        "static " + OWN + " Open(string archiveFileName, System.IO.Compression.ZipArchiveMode mode)",
                        a -> open(a[0], a[1].toString()));
    }

    private static Object extractAll(Object path, Object target, boolean overwrite) {
        try (ZipArchiveValue archive = open(path, "Read")) {
            return archive.unpack(target, overwrite);
        }
    }

    static void extensions(TypeBuilder type) {
        String file = "(" + ENTRY + " source, string destinationFileName";
        type.staticMethod(
                        "static void ExtractToFile" + file + ")", a -> extract((Entry) a[0], FilePaths.of(a[1]), false))
                .staticMethod(
                        "static void ExtractToFile" + file + ", bool overwrite)",
                        a -> extract((Entry) a[0], FilePaths.of(a[1]), (boolean) a[2]))
                .staticMethod(
                        "static void ExtractToDirectory(" + OWN + " source, string destinationDirectoryName)",
                        a -> ((ZipArchiveValue) a[0]).unpack(a[1], false))
                .staticMethod(
                        "static " + ENTRY + " CreateEntryFromFile(" + OWN
                                + " destination, string sourceFileName, string entryName)",
                        a -> ((ZipArchiveValue) a[0]).add(a[1], a[2]))
                .staticMethod(
                        "static " + ENTRY + " CreateEntryFromFile(" + OWN
                                + " destination, string sourceFileName, string entryName,"
                                + " System.IO.Compression.CompressionLevel compressionLevel)",
                        a -> ((ZipArchiveValue) a[0]).add(a[1], a[2]));
    }

    static void define(TypeBuilder type) {
        Class<ZipArchiveValue> self = ZipArchiveValue.class;
        String mode = OWN + " new(System.IO.Stream stream, System.IO.Compression.ZipArchiveMode mode";
        type.constructor(OWN + " new(System.IO.Stream stream)", a -> new ZipArchiveValue((StreamValue) a[0], "Read"))
                .constructor(mode + ")", a -> new ZipArchiveValue((StreamValue) a[0], a[1].toString()))
                .constructor(mode + ", bool leaveOpen)", a -> new ZipArchiveValue((StreamValue) a[0], a[1].toString()))
                .property(
                        "System.Collections.ObjectModel.ReadOnlyCollection[" + ENTRY + "] Entries",
                        self,
                        z -> z.entries.toArray(Entry[]::new))
                .property("System.IO.Compression.ZipArchiveMode Mode", self, z -> Enums.value(OWN + "Mode", z.mode))
                .method(
                        "" + ENTRY + " GetEntry(string entryName)",
                        self,
                        (z, a) -> z.entries.stream()
                                .filter(e -> e.name.equals(a[0]))
                                .findFirst()
                                .orElse(null))
                .method(ENTRY + " CreateEntry(string entryName)", self, (z, a) -> z.create((String) a[0]))
                .method(
                        ENTRY + " CreateEntry(string entryName, System.IO.Compression.CompressionLevel"
                                + " compressionLevel)",
                        self,
                        (z, a) -> z.create((String) a[0]))
                .method("void Dispose()", self, (z, a) -> {
                    z.close();
                    return null;
                });
    }

    static void entry(TypeBuilder type) {
        Class<Entry> self = Entry.class;
        type.property("string FullName", self, e -> e.name)
                .property("string Name", self, e -> e.name.substring(e.name.lastIndexOf('/') + 1))
                .property("long Length", self, e -> (long) e.bytes().length)
                .property("long CompressedLength", self, e -> e.compressed)
                .property("System.IO.Compression.ZipArchive Archive", self, e -> e.archive)
                .property(
                        "System.DateTimeOffset LastWriteTime",
                        self,
                        e -> DateTimeOffset.of(DateTime.of(e.modified, DateTime.Kind.Local)),
                        (e, v) -> e.modified = ((DateTimeOffset) v).toInstant())
                .method("System.IO.Stream Open()", self, (e, a) -> e.open())
                .method("void Delete()", self, (e, a) -> {
                    e.archive.entries.remove(e);
                    return null;
                })
                .method("string ToString()", self, (e, a) -> e.name);
    }

    @Override
    public String toString() {
        return OWN;
    }
}
