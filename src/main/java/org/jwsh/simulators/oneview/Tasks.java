package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Work that the appliance has accepted: each task goes from Running to Completed in the time the settings say. */
final class Tasks {
    private static final String URI = "/rest/tasks";
    private static final int STEPS = 4;
    private static final List<String> PLAIN_STEPS = IntStream.rangeClosed(1, STEPS)
            .mapToObj(step -> "Step " + step + " of " + STEPS + " is done.")
            .toList();

    /** A task is what was asked for and when; how far it is follows from the time. */
    private record Work(
            String uri, String name, String owner, Instant start, ObjectNode resource, List<String> steps) {}

    private final SimulatorSettings settings;
    private final Map<String, Work> accepted = new LinkedHashMap<>();

    Tasks(SimulatorSettings settings) {
        this.settings = settings;
    }

    void register(Routes routes) {
        routes.on("GET", URI, this::list).on("GET", URI + "/*", request -> Response.ok(find(request.path())));
    }

    /** Accepts work on a resource. */
    Response accept(String name, ObjectNode resource, Request request) {
        return accept(name, resource, request, PLAIN_STEPS);
    }

    /**
     * Accepts work on a resource.
     *
     * @param steps what the task says after each of its four steps
     */
    synchronized Response accept(String name, ObjectNode resource, Request request, List<String> steps) {
        Work work = new Work(
                URI + "/" + UUID.randomUUID(),
                name,
                request.session().userName(),
                settings.clock().instant(),
                resource.deepCopy(),
                steps);
        accepted.put(work.uri(), work);
        return Response.accepted(work.uri(), state(work));
    }

    private synchronized ObjectNode find(String uri) {
        Work work = accepted.get(uri);
        if (work == null) {
            throw ApplianceFailure.notFound(uri);
        }
        return state(work);
    }

    private synchronized Response list(Request request) {
        Predicate<ObjectNode> wanted = Terms.filters(request.query().all("filter"));
        List<ObjectNode> tasks = new ArrayList<>();
        accepted.values().stream()
                .sorted(Comparator.comparing(Work::start).reversed())
                .map(this::state)
                .filter(wanted)
                .limit(Math.max(0, request.query().number("count", Integer.MAX_VALUE)))
                .forEach(tasks::add);
        return Response.ok(Json.collection("TaskResourceCollection", URI, tasks));
    }

    private ObjectNode state(Work work) {
        Duration total = settings.taskDuration();
        Duration passed = Duration.between(work.start(), settings.clock().instant());
        long percent = total.isZero() ? 100 : Math.min(100, passed.toMillis() * 100 / total.toMillis());
        ObjectNode task = Json.object();
        task.put("type", "TaskResourceV2");
        task.put("category", "tasks");
        task.put("name", work.name());
        task.put("owner", work.owner());
        task.put("uri", work.uri());
        task.put("taskState", percent == 100 ? "Completed" : "Running");
        task.put("taskStatus", work.name() + " " + work.resource().path("name").asText());
        task.putNull("stateReason");
        task.put("percentComplete", percent);
        task.put("computedPercentComplete", percent);
        task.put("completedSteps", percent * STEPS / 100);
        task.put("totalSteps", STEPS);
        task.put("expectedDuration", total.toSeconds());
        task.put("created", work.start().toString());
        task.put("modified", settings.clock().instant().toString());
        task.put("eTag", Long.toString(percent));
        task.put("hidden", false);
        task.put("userInitiated", true);
        task.putNull("parentTaskUri");
        task.putArray("taskErrors");
        task.putArray("taskOutput");
        progress(task, work, percent);
        ObjectNode associated = task.putObject("associatedResource");
        associated.put("resourceName", work.resource().path("name").asText());
        associated.put("resourceUri", work.resource().path("uri").asText());
        associated.put("resourceCategory", work.resource().path("category").asText());
        associated.put("associationType", "MANAGED_BY");
        return task;
    }

    private static void progress(ObjectNode task, Work work, long percent) {
        var updates = task.putArray("progressUpdates");
        for (int step = 1; step <= percent * STEPS / 100; step++) {
            ObjectNode update = updates.addObject();
            update.put("statusUpdate", work.steps().get(step - 1));
            update.put("timestamp", work.start().toString());
            update.put("id", step);
        }
    }
}
