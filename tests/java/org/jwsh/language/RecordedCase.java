package org.jwsh.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A script with the tokens, nodes and errors that PowerShell's parser makes of it. */
record RecordedCase(String id, String script, Verdict expected) {

    /** Reads all cases of a folder of {@code AREA.jsonl} files; the scripts stand in the recorded conformance cases. */
    static List<RecordedCase> all(Path verdicts, Path conformance) throws IOException {
        List<RecordedCase> cases = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> files = Files.list(verdicts)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                Map<String, String> scripts = scripts(
                        conformance.resolve(file.getFileName().toString().replace(".jsonl", "")));
                for (String line : Files.readAllLines(file)) {
                    JsonNode node = json.readTree(line);
                    String id = node.get("id").asText();
                    List<String> errors = new ArrayList<>();
                    node.get("errors").forEach(error -> errors.add(error.asText()));
                    List<String> tokens = new ArrayList<>();
                    node.get("tokens").asText().lines().forEach(token -> tokens.add(withoutFlags(token)));
                    cases.add(new RecordedCase(
                            id,
                            scripts.get(id),
                            new Verdict(
                                    tokens,
                                    node.get("nodes").asText().lines().toList(),
                                    errors,
                                    node.get("tokens").asText().lines().toList())));
                }
            }
        }
        return cases;
    }

    private static String withoutFlags(String token) {
        String[] parts = token.split(" ");
        return parts[0] + " " + parts[1] + " " + parts[2];
    }

    private static Map<String, String> scripts(Path area) throws IOException {
        Map<String, String> scripts = new HashMap<>();
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> files = Files.list(area)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                for (JsonNode node : json.readTree(file.toFile())) {
                    scripts.put(node.get("id").asText(), node.get("script").asText());
                }
            }
        }
        return scripts;
    }
}
