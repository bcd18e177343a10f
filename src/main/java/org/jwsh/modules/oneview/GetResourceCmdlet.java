package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/** The base of the cmdlets that list resources: they are searched for in the index, then read one by one. */
abstract class GetResourceCmdlet extends ApplianceCmdlet {
    private int found;

    GetResourceCmdlet(LibraryVersion library) {
        super(library);
    }

    /** Writes each resource that a search finds and {@link #isWanted} accepts. */
    final void writeFound(Connection connection, IndexQuery query, String typeName) {
        eachMember(connection, query.uri(), entry -> {
            if (!stopping()) {
                write(connection, get(connection, entry.path("uri").asText()), typeName);
            }
        });
    }

    /** Writes each member of a collection that {@link #isWanted} accepts. */
    final void writeMembers(Connection connection, String uri, String typeName) {
        eachMember(connection, uri, member -> write(connection, member, typeName));
    }

    private void write(Connection connection, JsonNode resource, String typeName) {
        if (isWanted(resource)) {
            found++;
            writeObject(Resources.of(complete(connection, resource), connection, typeName));
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

    /** Reports that a name that was asked for is not there; says nothing where no name was given. */
    final void reportMissing(Connection connection, String name, String errorId, String exceptionType, String target) {
        if (found == 0 && name != null) {
            String message = "No resource named '" + name + "' was found on the appliance '" + connection.name() + "'.";
            writeError(new ErrorRecord(
                    OneViewTypes.exception(exceptionType, message, null),
                    errorId,
                    ErrorCategory.ObjectNotFound,
                    target));
        }
        found = 0;
    }
}
