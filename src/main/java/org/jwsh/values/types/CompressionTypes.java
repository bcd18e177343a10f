package org.jwsh.values.types;

import org.jwsh.values.TypeSpec;

/** The namespace {@code System.IO.Compression}. */
final class CompressionTypes {
    private CompressionTypes() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "gzipstream" -> stream("GZipStream");
            case "deflatestream" -> stream("DeflateStream");
            case "zlibstream" -> stream("ZLibStream");
            case "zipfile" ->
                TypeSpec.ofClass("System.IO.Compression.ZipFile", Void.class, () -> ZipArchiveValue::files);
            case "zipfileextensions" ->
                TypeSpec.ofClass(
                        "System.IO.Compression.ZipFileExtensions", Void.class, () -> ZipArchiveValue::extensions);
            case "ziparchive" ->
                TypeSpec.ofClass(
                        "System.IO.Compression.ZipArchive", ZipArchiveValue.class, () -> ZipArchiveValue::define);
            case "ziparchiveentry" ->
                TypeSpec.ofClass(
                        "System.IO.Compression.ZipArchiveEntry",
                        ZipArchiveValue.Entry.class,
                        () -> ZipArchiveValue::entry);
            default -> null;
        };
    }

    private static TypeSpec stream(String name) {
        return TypeSpec.ofClass(
                        "System.IO.Compression." + name,
                        FilterStreamValue.class,
                        () -> type -> FilterStreamValue.compression(type, name))
                .extending("System.IO.Stream");
    }
}
