package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The resources under one collection URI. Most are generated: the resource of a number is made anew each time it is asked
 * for, so that any number of them takes no memory; only what clients create, change and delete is kept.
 */
abstract class ResourceFamily {
    private static final Instant EPOCH = Instant.parse("2018-06-20T13:15:19.972Z");

    private final Appliance appliance;
    private final String category;
    private final String collectionUri;
    private final Map<Integer, ObjectNode> changed = new HashMap<>();
    private final Set<Integer> deleted = new HashSet<>();
    private final Map<String, ObjectNode> created = new LinkedHashMap<>();
    private final List<Work> works = new ArrayList<>();

    /** Work that is asked for at a path behind the URI of a resource, and what it changes in the resource. */
    private record Work(String method, String suffix, String taskName, Consumer<ObjectNode> effect) {}

    /** What the families of one appliance share. */
    record Appliance(SimulatorSettings settings, Tasks tasks) {}

    ResourceFamily(Appliance appliance, String category) {
        this(appliance, category, category);
    }

    /** A family whose collection is at another path below {@code /rest} than its category's name. */
    ResourceFamily(Appliance appliance, String category, String path) {
        this.appliance = appliance;
        this.category = category;
        this.collectionUri = "/rest/" + path;
    }

    /** How many resources there are before clients change anything. */
    abstract int generatedCount();

    /** Fills in what makes the resource of a number: its name and its own fields. */
    abstract void generate(int number, ObjectNode resource);

    /** The value of {@code type} in a generation of the interface: 0 for API 800, 1 for 1000, 2 for 1200. */
    abstract String type(int generation);

    /** Refuses a new or changed resource that is not acceptable. */
    void validate(ObjectNode resource) {
        if (resource.path("name").asText().isBlank()) {
            throw ApplianceFailure.invalid("INVALID_NAME", "The name must not be empty.");
        }
    }

    /** Adds what the appliance itself decides about a new resource. */
    void complete(ObjectNode resource) {
        resource.putIfAbsent("status", resource.textNode("OK"));
        resource.putIfAbsent("state", resource.textNode("Active"));
    }

    /** Whether changes are accepted as tasks instead of being done at once. */
    boolean changesByTask() {
        return true;
    }

    final String category() {
        return category;
    }

    final String collectionUri() {
        return collectionUri;
    }

    final SimulatorSettings settings() {
        return appliance.settings();
    }

    final Tasks tasks() {
        return appliance.tasks();
    }

    /** Accepts work on a resource, such as {@code PUT .../configuration}, that leaves it as it is. */
    final ResourceFamily accepting(String method, String suffix, String taskName) {
        return accepting(method, suffix, taskName, resource -> {});
    }

    /** Accepts work on a resource that changes it. */
    final ResourceFamily accepting(String method, String suffix, String taskName, Consumer<ObjectNode> effect) {
        works.add(new Work(method, suffix, taskName, effect));
        return this;
    }

    private Response accept(Work work, Request request) {
        String path = request.path();
        ObjectNode resource =
                find(path.substring(0, path.length() - work.suffix().length()));
        work.effect().accept(resource);
        store(resource);
        return tasks().accept(work.taskName(), resource, request);
    }

    void register(Routes routes) {
        for (Work work : works) {
            routes.on(work.method(), collectionUri + "/*" + work.suffix(), request -> accept(work, request));
        }
        routes.on("GET", collectionUri, this::list)
                .on("POST", collectionUri, this::create)
                .on("GET", collectionUri + "/*", this::read)
                .on("PUT", collectionUri + "/*", this::update)
                .on("PATCH", collectionUri + "/*", this::patch)
                .on("DELETE", collectionUri + "/*", this::delete);
    }

    /** The URI of a generated resource. */
    final String uri(int number) {
        return collectionUri + "/" + id(category, number);
    }

    /** The URI of the generated resource of a number in a category. */
    static String generatedUri(String category, int number) {
        return "/rest/" + category + "/" + id(category, number);
    }

    private static UUID id(String category, int number) {
        long high = category.hashCode() * 0x9E3779B97F4A7C15L & ~0xF000L | 0x4000L;
        return new UUID(high, number | 1L << 63);
    }

    final synchronized int size() {
        return generatedCount() - deleted.size() + created.size();
    }

    /** Whether the resources are as generated, so that they are in the order of their names. */
    final synchronized boolean isPristine() {
        return changed.isEmpty() && deleted.isEmpty() && created.isEmpty();
    }

    /** The resources in no guaranteed order, made one by one as they are asked for. */
    final Stream<ObjectNode> all() {
        List<ObjectNode> ownOnes;
        Set<Integer> gone;
        synchronized (this) {
            ownOnes = created.values().stream().map(ObjectNode::deepCopy).toList();
            gone = Set.copyOf(deleted);
        }
        return Stream.concat(
                IntStream.range(0, generatedCount())
                        .filter(i -> !gone.contains(i))
                        .mapToObj(this::resource),
                ownOnes.stream());
    }

    /** The resources that match, sorted by name; {@code skip} of them left out, then {@code limit} of them at most. */
    final List<ObjectNode> window(Predicate<ObjectNode> wanted, boolean descending, int skip, int limit) {
        if (wanted == Terms.EVERYTHING && isPristine()) {
            int total = generatedCount();
            return IntStream.range(skip, Math.min(total, skip + limit))
                    .map(i -> descending ? total - 1 - i : i)
                    .mapToObj(this::resource)
                    .toList();
        }
        Comparator<ObjectNode> byName =
                Comparator.comparing(resource -> resource.path("name").asText(), String.CASE_INSENSITIVE_ORDER);
        return all().filter(wanted)
                .sorted(descending ? byName.reversed() : byName)
                .skip(skip)
                .limit(limit)
                .toList();
    }

    final long count(Predicate<ObjectNode> wanted) {
        return wanted == Terms.EVERYTHING ? size() : all().filter(wanted).count();
    }

    /** A copy of the resource of a URI. */
    final ObjectNode find(String uri) {
        int number = number(uri);
        synchronized (this) {
            if (number >= 0 && number < generatedCount() && !deleted.contains(number)) {
                return resource(number);
            }
            if (created.containsKey(uri)) {
                return created.get(uri).deepCopy();
            }
        }
        throw ApplianceFailure.notFound(uri);
    }

    /** Puts a resource in the place of the one with its URI, with a new ETag. */
    final synchronized void store(ObjectNode resource) {
        String uri = resource.path("uri").asText();
        resource.put("modified", settings().clock().instant().toString());
        resource.put("eTag", UUID.randomUUID().toString());
        int number = number(uri);
        if (number >= 0 && number < generatedCount()) {
            changed.put(number, resource);
        } else {
            created.put(uri, resource);
        }
    }

    final synchronized void remove(String uri) {
        int number = number(uri);
        if (number >= 0 && number < generatedCount()) {
            deleted.add(number);
            changed.remove(number);
        } else {
            created.remove(uri);
        }
    }

    private synchronized ObjectNode resource(int number) {
        ObjectNode own = changed.get(number);
        if (own != null) {
            return own.deepCopy();
        }
        ObjectNode resource = Json.object();
        generate(number, resource);
        resource.put("category", category);
        resource.put("uri", uri(number));
        resource.putIfAbsent("description", resource.nullNode());
        resource.putIfAbsent("state", resource.textNode("Active"));
        resource.putIfAbsent("status", resource.textNode("OK"));
        resource.put("eTag", "generated-" + number);
        resource.put("created", EPOCH.plusSeconds(60L * number).toString());
        resource.put("modified", EPOCH.plusSeconds(60L * number + 30).toString());
        resource.put("scopesUri", "/rest/scopes/resources" + uri(number));
        return resource;
    }

    private int number(String uri) {
        try {
            UUID id = UUID.fromString(uri.substring(uri.lastIndexOf('/') + 1));
            int number = (int) id.getLeastSignificantBits();
            return uri.equals(uri(number)) ? number : -1;
        } catch (IllegalArgumentException notOneOfOurs) {
            return -1;
        }
    }

    final ObjectNode typed(ObjectNode resource, Request request) {
        resource.put("type", type(request.typeGeneration()));
        return resource;
    }

    Response list(Request request) {
        Predicate<ObjectNode> wanted = Terms.filters(request.query().all("filter"));
        wanted = Terms.both(wanted, Terms.query(request.query().first("query").orElse("")));
        return Response.ok(new Page(request, settings().pageSize(), this::typed)
                .of(List.of(this), wanted, collectionUri, type(request.typeGeneration())));
    }

    private Response read(Request request) {
        return Response.ok(typed(find(request.path()), request));
    }

    Response create(Request request) {
        ObjectNode resource = request.jsonObject();
        validate(resource);
        String name = resource.path("name").asText();
        if (named(name).isPresent()) {
            throw new ApplianceFailure(
                    409, "RESOURCE_CONFLICT_ERROR", "There is already a resource with the name " + name + ".");
        }
        String uri = newUri();
        resource.put("uri", uri);
        storeNew(resource);
        return changesByTask()
                ? tasks().accept("Create", resource, request)
                : new Response(201, typed(resource.deepCopy(), request), Map.of("Location", uri));
    }

    private String newUri() {
        return collectionUri + "/" + UUID.randomUUID();
    }

    /** Adds a resource that the appliance has found by itself. */
    final void discover(ObjectNode resource) {
        resource.put("uri", newUri());
        storeNew(resource);
    }

    private void storeNew(ObjectNode resource) {
        resource.put("category", category);
        resource.put("created", settings().clock().instant().toString());
        complete(resource);
        store(resource);
    }

    /** A copy of the resource of a name. */
    final Optional<ObjectNode> named(String name) {
        return all().filter(resource -> resource.path("name").asText().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The URI that a resource from outside takes: the one of its name, else a new one. */
    final String seedUri(String name) {
        return named(name).map(resource -> resource.path("uri").asText()).orElseGet(this::newUri);
    }

    /** Takes in a resource with a {@link #seedUri}: as a change of the one that is there, else as a new one. */
    final void adopt(ObjectNode resource) {
        Optional<ObjectNode> present = named(resource.path("name").asText());
        if (present.isPresent()) {
            store(present.get().setAll(resource));
        } else {
            validate(resource);
            storeNew(resource);
        }
    }

    Response update(Request request) {
        ObjectNode before = find(request.path());
        ObjectNode resource = request.jsonObject();
        checkETag(request, before, resource.path("eTag"));
        resource.put("uri", request.path());
        resource.put("category", category);
        resource.set("created", before.path("created"));
        validate(resource);
        store(resource);
        return changesByTask()
                ? tasks().accept("Update", resource, request)
                : Response.ok(typed(resource.deepCopy(), request));
    }

    private Response patch(Request request) {
        ObjectNode resource = find(request.path());
        checkETag(request, resource, Json.object().path("eTag"));
        for (JsonNode operation : request.json()) {
            applyOperation(resource, operation);
        }
        validate(resource);
        store(resource);
        return tasks().accept("Update", resource, request);
    }

    /** Applies one operation of a patch: a field, or a field of a part, takes another value. */
    void applyOperation(ObjectNode resource, JsonNode operation) {
        String[] path = operation.path("path").asText().split("/");
        if (!operation.path("op").asText().equals("replace") || path.length < 2 || path.length > 3) {
            throw ApplianceFailure.invalid("INVALID_PATCH", "Only replacing a field of the resource is supported.");
        }
        ObjectNode part = path.length == 2 ? resource : resource.withObject("/" + path[1]);
        part.set(path[path.length - 1], operation.path("value"));
    }

    Response delete(Request request) {
        ObjectNode resource = find(request.path());
        checkETag(request, resource, Json.object().path("eTag"));
        remove(request.path());
        return changesByTask() ? tasks().accept("Delete", resource, request) : Response.noContent();
    }

    private static void checkETag(Request request, ObjectNode resource, JsonNode bodyETag) {
        String wanted = request.header("if-match").orElse(bodyETag.asText("*"));
        if (!wanted.isEmpty()
                && !wanted.equals("*")
                && !wanted.equals(resource.path("eTag").asText())) {
            throw new ApplianceFailure(
                    412,
                    "RESOURCE_OUTDATED",
                    "The resource has been changed by somebody else.",
                    "Read the resource again and repeat the change.");
        }
    }
}
