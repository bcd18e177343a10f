package org.jwsh.commands.utility;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jwsh.providers.TextEncoding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** A text file that is being written. */
final class OutputFile implements AutoCloseable {
    private final OutputStream stream;
    private final TextEncoding encoding;

    private OutputFile(OutputStream stream, TextEncoding encoding) {
        this.stream = stream;
        this.encoding = encoding;
    }

    /**
     * Opens a file, made where it is not there.
     *
     * @param noClobber whether a file that is there is an error
     * @param force whether a file that is read-only is written nevertheless
     * @throws NetException where it cannot be opened
     */
    static OutputFile open(Path path, TextEncoding encoding, boolean append, boolean noClobber, boolean force) {
        if (noClobber && !append && Files.exists(path)) {
            throw NetException.of("System.IO.IOException", "The file '" + path + "' already exists.")
                    .withRecord("NoClobber", ErrorCategory.ResourceExists, path.toString());
        }
        boolean fresh = !append || !Files.exists(path);
        try {
            if (force && Files.exists(path) && !Files.isWritable(path)) {
                path.toFile().setWritable(true);
            }
            OpenOption kind = append ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
            OutputStream stream = new BufferedOutputStream(
                    Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, kind));
            if (fresh) {
                stream.write(encoding.mark());
            }
            return new OutputFile(stream, encoding);
        } catch (IOException problem) {
            throw openFailure(path, problem);
        }
    }

    private static NetException openFailure(Path path, IOException problem) {
        NetException exception = switch (problem) {
            case NoSuchFileException _ ->
                NetException.of(
                        "System.IO.DirectoryNotFoundException", "Could not find a part of the path '" + path + "'.");
            case AccessDeniedException _ ->
                NetException.of("System.UnauthorizedAccessException", "Access to the path '" + path + "' is denied.");
            default ->
                Files.isDirectory(path)
                        ? NetException.of(
                                "System.UnauthorizedAccessException", "Access to the path '" + path + "' is denied.")
                        : NetException.of("System.IO.IOException", problem.getMessage());
        };
        return exception.withRecord("FileOpenFailure", ErrorCategory.OpenError, null);
    }

    /** Writes text as it is. */
    void write(String text) {
        try {
            stream.write(text.getBytes(encoding.charset()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Writes bytes as they are. */
    void write(byte[] bytes, int length) {
        try {
            stream.write(bytes, 0, length);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The file as something that text is appended to. */
    Appendable text() {
        return new Appendable() {
            @Override
            public Appendable append(CharSequence text) {
                write(text.toString());
                return this;
            }

            @Override
            public Appendable append(CharSequence text, int start, int end) {
                return append(text.subSequence(start, end));
            }

            @Override
            public Appendable append(char c) {
                return append(Character.toString(c));
            }
        };
    }

    /** Writes what is left and lets the file go. */
    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
