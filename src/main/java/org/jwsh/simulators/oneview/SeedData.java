package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Resources that an appliance has from the start, read from a folder: in {@code CATEGORY.json} an array of resources of that
 * category, as the appliance's interface shows them but without {@code uri}. A resource with the name of a generated one
 * changes that. A text {@code ref:CATEGORY/NAME} stands for the URI of another resource.
 */
public final class SeedData {
    private static final String REFERENCE = "ref:";

    private record Seed(String category, ObjectNode resource) {
        String name() {
            return resource.path("name").asText();
        }
    }

    private final List<Seed> seeds;

    private SeedData(List<Seed> seeds) {
        this.seeds = seeds;
    }

    static SeedData none() {
        return new SeedData(List.of());
    }

    /**
     * Reads a folder; no appliance is needed for it.
     *
     * @throws UncheckedIOException when the folder or a file cannot be read
     * @throws IllegalArgumentException when a file is not an array of JSON objects with names
     */
    public static SeedData read(Path folder) {
        List<Seed> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String category = file.getFileName().toString().replaceFirst("\\.json$", "");
                for (JsonNode resource : array(file)) {
                    seeds.add(new Seed(category, (ObjectNode) resource));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be read.", e);
        }
        return new SeedData(seeds);
    }

    private static JsonNode array(Path file) throws IOException {
        JsonNode content;
        try {
            content = Json.parse(Files.readString(file));
        } catch (ApplianceFailure notJson) {
            throw new IllegalArgumentException(file + " is not JSON.", notJson);
        }
        boolean wellFormed = content.isArray();
        for (JsonNode resource : content) {
            wellFormed &= resource.isObject() && resource.path("name").isTextual();
        }
        if (!wellFormed) {
            throw new IllegalArgumentException(file + " is not an array of resources with names.");
        }
        return content;
    }

    /**
     * Puts the resources into the families of an appliance.
     *
     * @throws IllegalArgumentException when a category or a resource that is referred to is not there
     */
    void plant(List<ResourceFamily> families) {
        Map<String, ResourceFamily> byCategory = new HashMap<>();
        families.forEach(family -> byCategory.put(family.category(), family));
        Map<String, String> uris = new HashMap<>();
        for (Seed seed : seeds) {
            uris.put(
                    key(seed.category(), seed.name()),
                    family(byCategory, seed.category()).seedUri(seed.name()));
        }
        for (Seed seed : seeds) {
            ObjectNode resource = (ObjectNode) resolved(seed.resource(), byCategory, uris);
            resource.put("uri", uris.get(key(seed.category(), seed.name())));
            family(byCategory, seed.category()).adopt(resource);
        }
    }

    private static ResourceFamily family(Map<String, ResourceFamily> byCategory, String category) {
        ResourceFamily family = byCategory.get(category);
        if (family == null) {
            throw new IllegalArgumentException("There are no resources of the category '" + category + "'.");
        }
        return family;
    }

    private static JsonNode resolved(JsonNode value, Map<String, ResourceFamily> byCategory, Map<String, String> uris) {
        return switch (value) {
            case ObjectNode object -> {
                ObjectNode copy = Json.object();
                object.properties()
                        .forEach(field -> copy.set(field.getKey(), resolved(field.getValue(), byCategory, uris)));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = array.arrayNode();
                array.forEach(element -> copy.add(resolved(element, byCategory, uris)));
                yield copy;
            }
            case TextNode text
            when text.asText().startsWith(REFERENCE) ->
                TextNode.valueOf(target(text.asText().substring(REFERENCE.length()), byCategory, uris));
            default -> value;
        };
    }

    private static String target(String reference, Map<String, ResourceFamily> byCategory, Map<String, String> uris) {
        int slash = reference.indexOf('/');
        String category = slash < 0 ? reference : reference.substring(0, slash);
        String name = slash < 0 ? "" : reference.substring(slash + 1);
        String seeded = uris.get(key(category, name));
        if (seeded != null) {
            return seeded;
        }
        return family(byCategory, category)
                .named(name)
                .map(resource -> resource.path("uri").asText())
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no resource '" + name + "' of the category '" + category + "'."));
    }

    private static String key(String category, String name) {
        return category + "/" + name.toLowerCase(Locale.ROOT);
    }
}
