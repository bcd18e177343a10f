package org.jwsh.conformance;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One recorded run of PowerShell; {@code tests/conformance/README.md} describes the fields.
 *
 * @param mode null for a script file, {@code command} or {@code stdin} otherwise
 * @param args arguments after the script file, empty for none
 * @param files content by name of the files beside the script
 * @param stdin standard input, null when it was closed
 */
record ConformanceCase(
        String id,
        String script,
        String mode,
        List<String> args,
        Map<String, String> files,
        String stdin,
        String stdout,
        String stderr,
        int exit) {

    /** The file name under which the script of a case lies in its directory. */
    static final String SCRIPT_NAME = "case.ps1";

    private static final TypeReference<List<ConformanceCase>> CASES = new TypeReference<>() {};

    ConformanceCase {
        args = args == null ? List.of() : List.copyOf(args);
        files = files == null ? Map.of() : Map.copyOf(files);
    }

    /** All cases of a folder, sorted by id. */
    static List<ConformanceCase> readAll(Path folder) {
        var mapper = new ObjectMapper();
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".json"))
                    .flatMap(path -> read(mapper, path).stream())
                    .sorted(Comparator.comparing(ConformanceCase::id))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ConformanceCase> read(ObjectMapper mapper, Path path) {
        try {
            return mapper.readValue(path.toFile(), CASES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first part of the id. */
    String area() {
        return id.substring(0, id.indexOf('/'));
    }

    /** What PowerShell was started with. */
    List<String> commandLine() {
        var start = Stream.of("-NoProfile", "-NonInteractive");
        var rest = switch (mode) {
            case null -> Stream.concat(Stream.of("-File", SCRIPT_NAME), args.stream());
            case "command" -> Stream.of("-Command", script);
            case "stdin" -> Stream.of("-Command", "-");
            default -> throw new IllegalStateException("Unknown mode " + mode + " in " + id);
        };
        return Stream.concat(start, rest).toList();
    }

    /** The text on standard input; empty where it was closed. */
    String input() {
        if ("stdin".equals(mode)) {
            return script;
        }
        return stdin == null ? "" : stdin;
    }
}
