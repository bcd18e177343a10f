package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.function.Consumer;

/** The base of the cmdlets that list resources: they are searched for in the index, then read one by one. */
abstract class GetResourceCmdlet extends ApplianceCmdlet {
    private final ArrayNode exported = Json.MAPPER.createArrayNode();
    private int found;

    GetResourceCmdlet(LibraryVersion library) {
        super(library);
    }

    /** Writes each resource that a search finds and {@link #isWanted} accepts. */
    final void writeFound(Connection connection, IndexQuery query, String typeName) {
        eachFound(connection, query, resource -> emit(connection, resource, typeName));
    }

    /** Hands on each resource that a search finds and {@link #isWanted} accepts. */
    final void eachFound(Connection connection, IndexQuery query, Consumer<JsonNode> consumer) {
        eachMember(connection, query.uri(), entry -> {
            if (!stopping()) {
                accept(connection, get(connection, entry.path("uri").asText()), consumer);
            }
        });
    }

    /** Writes each member of a collection that {@link #isWanted} accepts. */
    final void writeMembers(Connection connection, String uri, String typeName) {
        eachMember(connection, uri, member -> write(connection, member, typeName));
    }

    private void write(Connection connection, JsonNode resource, String typeName) {
        accept(connection, resource, wanted -> emit(connection, wanted, typeName));
    }

    private void accept(Connection connection, JsonNode resource, Consumer<JsonNode> consumer) {
        if (isWanted(resource)) {
            found++;
            consumer.accept(complete(connection, resource));
        }
    }

    /** Hands on a resource: to the file that is exported to, else to the pipeline. */
    private void emit(Connection connection, JsonNode resource, String typeName) {
        if (exportFile() == null) {
            writeObject(Resources.of(resource, connection, typeName));
        } else {
            exported.add(resource);
        }
    }

    /** The file that takes what is found, as JSON; null for the pipeline. */
    String exportFile() {
        return null;
    }

    @Override
    protected final void endProcessing() {
        if (exportFile() != null) {
            new JsonFile(file(exportFile()), this).write(exported);
        }
    }

    /** Whether a resource passes the conditions that the appliance cannot search for. */
    boolean isWanted(JsonNode resource) {
        return true;
    }

    /** Adds to a resource what its users expect in it. */
    JsonNode complete(Connection connection, JsonNode resource) {
        return resource;
    }

    /** Writes the resource of a URI that is always there. */
    final void writeResource(Connection connection, String uri, String typeName) {
        write(connection, get(connection, uri), typeName);
    }

    /** Reports that a name that was asked for is not there; says nothing where no name was given. */
    final void reportMissing(Connection connection, String name, String errorId, String exceptionType, String target) {
        if (found == 0 && name != null) {
            writeError(new ResourceArgument.Missing(errorId, exceptionType, target).record(name, connection));
        }
        found = 0;
    }
}
