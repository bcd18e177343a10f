package org.jwsh.providers;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.PSObject;

/**
 * An encoding of text files.
 *
 * @param charset how characters become bytes
 * @param mark the bytes in front of a new file
 */
public record TextEncoding(Charset charset, byte[] mark) {
    /** UTF-8 without a mark: what is used where nothing is said. */
    public static final TextEncoding UTF8 = new TextEncoding(StandardCharsets.UTF_8, new byte[0]);

    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF16_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF16BE_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF32_MARK = {(byte) 0xFF, (byte) 0xFE, 0, 0};
    private static final byte[] UTF32BE_MARK = {0, 0, (byte) 0xFE, (byte) 0xFF};

    /**
     * The encoding of a name as -Encoding takes it, or of a code page's number.
     *
     * @return null where there is none
     */
    public static TextEncoding named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "default", "utf8", "utf8nobom", "utf-8", "65001", "oem" -> UTF8;
            case "utf8bom" -> new TextEncoding(StandardCharsets.UTF_8, UTF8_MARK);
            case "ascii", "us-ascii", "20127" -> new TextEncoding(StandardCharsets.US_ASCII, new byte[0]);
            case "ansi", "latin1", "iso-8859-1", "28591" -> new TextEncoding(StandardCharsets.ISO_8859_1, new byte[0]);
            case "unicode", "utf-16", "string", "1200" -> new TextEncoding(StandardCharsets.UTF_16LE, UTF16_MARK);
            case "bigendianunicode", "utf-16be", "1201" -> new TextEncoding(StandardCharsets.UTF_16BE, UTF16BE_MARK);
            case "utf32", "utf-32", "12000" -> new TextEncoding(StandardCharsets.UTF_32LE, UTF32_MARK);
            case "bigendianutf32", "utf-32be", "12001" -> new TextEncoding(StandardCharsets.UTF_32BE, UTF32BE_MARK);
            default -> other(name);
        };
    }

    private static TextEncoding other(String name) {
        String javaName = name.chars().allMatch(Character::isDigit) ? "windows-" + name : name;
        try {
            return new TextEncoding(Charset.forName(javaName), new byte[0]);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** The encoding that a parameter's value stands for; UTF-8 for null. */
    public static TextEncoding of(Object value) {
        return switch (PSObject.unwrap(value)) {
            case null -> UTF8;
            case TextEncoding encoding -> encoding;
            case org.jwsh.values.types.TextEncoding encoding ->
                new TextEncoding(encoding.charset(), encoding.mark() ? markOf(encoding.charset()) : new byte[0]);
            case Charset charset -> new TextEncoding(charset, new byte[0]);
            case Object other -> byText(other);
        };
    }

    private static byte[] markOf(Charset charset) {
        return switch (charset.name()) {
            case "UTF-8" -> UTF8_MARK;
            case "UTF-16LE" -> UTF16_MARK;
            case "UTF-16BE" -> UTF16BE_MARK;
            case "UTF-32LE" -> UTF32_MARK;
            case "UTF-32BE" -> UTF32BE_MARK;
            default -> new byte[0];
        };
    }

    private static TextEncoding byText(Object other) {
        Object name = other instanceof String || other instanceof Number ? other : ObjectMembers.get(other, "WebName");
        TextEncoding found = name == null ? null : named(name.toString());
        return found == null ? UTF8 : found;
    }

    /** What the first bytes of a file say, else the fallback. */
    public static TextEncoding detect(byte[] head, int length, TextEncoding otherwise) {
        if (startsWith(head, length, UTF8_MARK)) {
            return new TextEncoding(StandardCharsets.UTF_8, UTF8_MARK);
        }
        if (startsWith(head, length, UTF32_MARK)) {
            return new TextEncoding(StandardCharsets.UTF_32LE, UTF32_MARK);
        }
        if (startsWith(head, length, UTF32BE_MARK)) {
            return new TextEncoding(StandardCharsets.UTF_32BE, UTF32BE_MARK);
        }
        if (startsWith(head, length, UTF16_MARK)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, UTF16_MARK);
        }
        if (startsWith(head, length, UTF16BE_MARK)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, UTF16BE_MARK);
        }
        return new TextEncoding(otherwise.charset, new byte[0]);
    }

    /** Opens a text file: the mark at its head decides, else this encoding. */
    public Reader reader(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        try {
            bytes.mark(4);
            byte[] head = bytes.readNBytes(4);
            TextEncoding found = detect(head, head.length, this);
            bytes.reset();
            bytes.skipNBytes(found.mark().length);
            return new BufferedReader(new InputStreamReader(bytes, found.charset()));
        } catch (IOException unreadable) {
            bytes.close();
            throw unreadable;
        }
    }

    private static boolean startsWith(byte[] head, int length, byte[] mark) {
        return length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
