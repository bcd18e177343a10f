package org.jwsh.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares the parser with recorded verdicts on public scripts. Arguments: the folder of {@code REPOSITORY.tsv} verdicts and a
 * folder of checkouts, one folder for each repository, named like its verdicts.
 */
final class CorpusReport {
    private int files;
    private int sameErrors;
    private int sameTokens;
    private int sameTrees;
    private int withErrors;
    private int sameFirstError;

    public static void main(String[] args) throws IOException {
        CorpusReport report = new CorpusReport();
        try (Stream<Path> verdicts = Files.list(Path.of(args[0]))) {
            for (Path tsv :
                    verdicts.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                Path checkout =
                        Path.of(args[1]).resolve(tsv.getFileName().toString().replace(".tsv", ""));
                if (Files.isDirectory(checkout)) {
                    report.compare(tsv, checkout);
                }
            }
        }
        System.out.println(report.files + " files: errors " + report.sameErrors + ", token digests " + report.sameTokens
                + ", tree digests " + report.sameTrees + "; first error of files with errors " + report.sameFirstError
                + " of "
                + report.withErrors);
    }

    private void compare(Path tsv, Path checkout) throws IOException {
        for (String line : Files.readAllLines(tsv)) {
            String[] fields = line.split("\t", -1);
            Path file = fields.length < 10 ? null : checkout.resolve(fields[1]);
            if (file == null || !Files.isRegularFile(file)) {
                continue;
            }
            files++;
            try {
                compare(fields, decode(Files.readAllBytes(file)));
            } catch (RuntimeException | StackOverflowError e) {
                System.out.println(fields[0] + "/" + fields[1] + " FAILS " + e + " "
                        + Arrays.stream(e.getStackTrace()).limit(3).toList());
            }
        }
    }

    private void compare(String[] fields, String script) {
        ParseResult result = Verdict.parse(script);
        Verdict verdict = Verdict.of(result);
        String name = fields[0] + "/" + fields[1];
        String errors = String.join(
                ",",
                result.errors().stream()
                        .map(e -> e.errorId() + "@" + e.extent().startLine() + ":"
                                + e.extent().startColumn())
                        .toList());
        if (!fields[5].isEmpty()) {
            withErrors++;
            sameFirstError += first(errors).equals(first(fields[5])) ? 1 : 0;
        }
        if (errors.equals(fields[5])) {
            sameErrors++;
        } else {
            System.out.println(name + " errors: expected " + fields[5] + " but was " + shortened(errors));
        }
        if (digest(verdict.tokens()).equals(fields[7])) {
            sameTokens++;
        } else {
            System.out.println(name + " tokens: expected " + fields[6] + " but was "
                    + verdict.tokens().size());
        }
        if (digest(verdict.nodes()).equals(fields[8])) {
            sameTrees++;
        } else {
            System.out.println(name + " tree: " + countDifference(fields[9], verdict.nodes()));
        }
    }

    private static String first(String errors) {
        return errors.split(",")[0];
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "..." : text;
    }

    private static String countDifference(String expected, List<String> nodes) {
        Map<String, Integer> difference = new TreeMap<>();
        for (String count : expected.split("[ ,;]+")) {
            int equals = count.indexOf('=');
            difference.merge(count.substring(0, equals), -Integer.parseInt(count.substring(equals + 1)), Integer::sum);
        }
        for (String node : nodes) {
            difference.merge(node.substring(0, node.indexOf(' ')), 1, Integer::sum);
        }
        difference.values().removeIf(n -> n == 0);
        return difference.toString();
    }

    private static String digest(List<String> lines) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String line : lines) {
                sha.update((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        Charset charset = StandardCharsets.UTF_8;
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            charset = StandardCharsets.UTF_16LE;
        } else if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            charset = StandardCharsets.UTF_16BE;
        }
        String text = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
