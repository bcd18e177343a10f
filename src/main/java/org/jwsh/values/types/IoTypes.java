package org.jwsh.values.types;

import org.jwsh.values.TypeSpec;
import org.jwsh.values.io.DirectoryInfo;
import org.jwsh.values.io.FileInfo;
import org.jwsh.values.io.FileSystemInfo;

/** The namespace {@code System.IO}. */
final class IoTypes {
    private static final String DISPOSABLE = "System.IDisposable";

    private IoTypes() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "path" -> TypeSpec.ofClass("System.IO.Path", Void.class, () -> PathMembers::define);
            case "file" -> TypeSpec.ofClass("System.IO.File", Void.class, () -> FileMembers::define);
            case "driveinfo" -> TypeSpec.ofClass("System.IO.DriveInfo", DriveValue.class, () -> DriveValue::define);
            case "directory" -> TypeSpec.ofClass("System.IO.Directory", Void.class, () -> DirectoryMembers::define);
            case "filesysteminfo" ->
                TypeSpec.ofClass("System.IO.FileSystemInfo", FileSystemInfo.class, () -> FileInfoMembers::common)
                        .extending("System.MarshalByRefObject");
            case "fileinfo" ->
                TypeSpec.ofClass("System.IO.FileInfo", FileInfo.class, () -> FileInfoMembers::file)
                        .extending("System.IO.FileSystemInfo");
            case "directoryinfo" ->
                TypeSpec.ofClass("System.IO.DirectoryInfo", DirectoryInfo.class, () -> FileInfoMembers::directory)
                        .extending("System.IO.FileSystemInfo");
            case "textwriter" ->
                TypeSpec.ofClass("System.IO.TextWriter", TextWriterValue.class, () -> TextWriterValue::define)
                        .extending("System.MarshalByRefObject");
            case "streamwriter" ->
                TypeSpec.ofClass("System.IO.StreamWriter", StreamWriterValue.class, () -> StreamWriterValue::members)
                        .extending("System.IO.TextWriter");
            case "textreader" ->
                TypeSpec.ofClass("System.IO.TextReader", TextReaderValue.class, () -> TextReaderValue::define)
                        .extending("System.MarshalByRefObject");
            case "streamreader" ->
                TypeSpec.ofClass("System.IO.StreamReader", TextReaderValue.class, () -> TextReaderValue::stream)
                        .extending("System.IO.TextReader");
            case "stringreader" ->
                TypeSpec.ofClass("System.IO.StringReader", TextReaderValue.class, () -> TextReaderValue::string)
                        .extending("System.IO.TextReader");
            case "stringwriter" ->
                TypeSpec.ofClass("System.IO.StringWriter", StringWriterValue.class, () -> StringWriterValue::members)
                        .extending("System.IO.TextWriter");
            case "stream" ->
                TypeSpec.ofClass("System.IO.Stream", StreamValue.class, () -> StreamValue::define)
                        .extending("System.MarshalByRefObject");
            case "memorystream" ->
                TypeSpec.ofClass("System.IO.MemoryStream", MemoryStreamValue.class, () -> MemoryStreamValue::members)
                        .extending("System.IO.Stream");
            case "filestream" ->
                TypeSpec.ofClass("System.IO.FileStream", FileStreamValue.class, () -> FileStreamValue::members)
                        .extending("System.IO.Stream");
            case "binaryreader" ->
                TypeSpec.ofClass("System.IO.BinaryReader", BinaryReaderValue.class, () -> BinaryReaderValue::define);
            case "binarywriter" ->
                TypeSpec.ofClass("System.IO.BinaryWriter", BinaryWriterValue.class, () -> BinaryWriterValue::define);
            default -> null;
        };
    }
}
