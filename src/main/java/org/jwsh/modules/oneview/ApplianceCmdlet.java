package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/** The base of the cmdlets that work on appliances somebody is connected to: on those named, else on the default one. */
abstract class ApplianceCmdlet extends OneViewCmdlet {
    @Parameter(valueFromPipelineByPropertyName = true)
    @Alias({"Appliance", "ApplianceSession"})
    @ValidateNotNullOrEmpty
    @DefaultValue("$ConnectedSessions | Where-Object Default")
    Object applianceConnection;

    ApplianceCmdlet(LibraryVersion library) {
        super(library);
    }

    /** The connections to work on; ends the pipeline when there is none, or one that is given is not connected. */
    final List<Connection> connections() {
        ConnectedSessionsList tracked = oneView().connections();
        if (applianceConnection == null) {
            return List.of(tracked.defaultConnection()
                    .orElseThrow(() -> notConnected(
                            "ApplianceConnection",
                            "There is no default appliance connection. Connect to an appliance first.")));
        }
        List<Connection> chosen = new ArrayList<>();
        for (Object given : ConnectionArgument.elements(applianceConnection)) {
            String name = ConnectionArgument.text(given);
            chosen.add(tracked(given, tracked)
                    .orElseThrow(() -> notConnected(name, "There is no connection to the appliance '" + name + "'.")));
        }
        return chosen;
    }

    private static Optional<Connection> tracked(Object given, ConnectedSessionsList connections) {
        return switch (PSObject.unwrap(given)) {
            case Connection connection -> Optional.of(connection).filter(connections::contains);
            case ApplianceReference reference -> connections.named(reference.name());
            case PSObject object -> connections.named(Resources.text(object, "Name"));
            case Integer number -> Optional.empty();
            case Object other -> connections.named(ConnectionArgument.text(other));
        };
    }

    private NetException notConnected(String target, String message) {
        var exception = OneViewTypes.exception(OneViewTypes.AUTH_SESSION, message, null);
        return terminatingError(
                new ErrorRecord(exception, "NoApplianceConnections", ErrorCategory.AuthenticationError, target));
    }

    /** Runs a request; its failure ends the pipeline. */
    final <T> T request(Supplier<T> request) {
        try {
            return request.get();
        } catch (RequestFailure failure) {
            throw terminatingError(failure.record());
        }
    }

    final JsonNode get(Connection connection, String uri) {
        return request(() -> requests().get(connection, uri));
    }

    /** Sends a body and gives the answer: a task where the appliance accepted the work as one. */
    final Object send(Connection connection, String method, String uri, JsonNode body) {
        return request(() -> new Sending(requests(), connection).send(method, uri, body));
    }

    /**
     * Follows a collection through its pages and hands on its members, one page in memory at a time. A URI that asks for a
     * {@code count} gets that one page.
     */
    final void eachMember(Connection connection, String uri, Consumer<JsonNode> consumer) {
        String page = uri;
        while (page != null && !stopping()) {
            JsonNode collection = get(connection, page);
            collection.path("members").forEach(consumer);
            JsonNode next = collection.path("nextPageUri");
            boolean goesOn = !uri.contains("count=")
                    && next.isTextual()
                    && !next.asText().isEmpty();
            page = goesOn ? next.asText() : null;
        }
    }

    /** Finishes accepted work: waits for the task unless the caller wants to go on. */
    final void writeTask(Connection connection, Object task, boolean async) {
        boolean isTask = "tasks".equals(Resources.text(task, "category"));
        writeObject(isTask && !async ? new TaskFollower(this, connection).follow(task) : task);
    }

    /** Shows how far a task is. */
    final void showProgress(Object task, boolean completed) {
        PSObject resource = (PSObject) task;
        String activity = (Resources.text(task, "name") + " "
                        + Resources.text(resource.note("associatedResource"), "resourceName"))
                .strip();
        runtime()
                .writeProgress(new ProgressRecord(
                        1,
                        -1,
                        activity,
                        Resources.text(task, "taskState"),
                        "",
                        TaskFollower.percent(task),
                        -1,
                        completed));
    }

    final void warn(String message) {
        writeWarning(message);
    }

    final NetException ended(ErrorRecord error) {
        return terminatingError(error);
    }

    /** A file that the user named, seen from the session's current directory. */
    final Path file(String path) {
        return session().currentDirectory().resolve(path);
    }

    /**
     * Runs work for each resource that an argument means, on each connection, with the resource as the appliance has it now.
     *
     * @param category where names are looked for
     */
    final void eachResource(
            Object given, ResourceArgument.Missing missing, String category, BiConsumer<Connection, ObjectNode> work) {
        for (Connection connection : connections()) {
            for (Object each : ConnectionArgument.elements(given)) {
                work.accept(connection, resources(connection).current(each, missing, category));
            }
        }
    }

    /** Resources as arguments of this call. */
    final ResourceArgument resources(Connection connection) {
        return new ResourceArgument(this, connection);
    }

    final char[] askForSecret(String caption) {
        return session().promptForSecret(caption);
    }

    final boolean isStopping() {
        return stopping();
    }
}
