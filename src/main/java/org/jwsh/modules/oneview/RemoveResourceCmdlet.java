package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.PSObject;

/** The base of the cmdlets that remove resources, which may be given as objects, names or URIs. */
abstract class RemoveResourceCmdlet extends ApplianceCmdlet {
    RemoveResourceCmdlet(LibraryVersion library) {
        super(library);
    }

    /**
     * Removes one resource or several, each after a question.
     *
     * @param resources objects, names or URIs
     * @param category where a name is looked for; empty for everywhere
     * @param parameters what follows the URI, such as {@code ?force=true}
     * @param async whether a task is written at once instead of being waited for
     */
    final void remove(Object resources, String category, String parameters, boolean async) {
        for (Object given : ConnectionArgument.elements(resources)) {
            for (Connection connection : connections()) {
                locate(given, category, connection)
                        .ifPresentOrElse(
                                uri -> remove(connection, given, uri + parameters, async),
                                () -> writeError(notFound(given, connection)));
            }
        }
    }

    private void remove(Connection connection, Object given, String uri, boolean async) {
        String named = Resources.text(PSObject.unwrap(given), "name");
        String name = named.isEmpty() ? ConnectionArgument.text(given) : named;
        if (shouldProcess(connection.name(), "Remove '" + name + "'")) {
            writeTask(connection, send(connection, "DELETE", uri, null), async);
        }
    }

    private Optional<String> locate(Object given, String category, Connection connection) {
        String uri = Resources.text(PSObject.unwrap(given), "uri");
        if (!uri.isEmpty()) {
            return Optional.of(uri);
        }
        String text = ConnectionArgument.text(given);
        if (text.startsWith("/rest/")) {
            return Optional.of(text);
        }
        IndexQuery query = category.isEmpty() ? new IndexQuery() : new IndexQuery(category);
        JsonNode found = get(connection, query.where("name", text).uri());
        return found.path("members").isEmpty()
                ? Optional.empty()
                : Optional.of(found.path("members").get(0).path("uri").asText());
    }

    private ErrorRecord notFound(Object given, Connection connection) {
        String message = "No resource named '" + ConnectionArgument.text(given) + "' was found on the appliance '"
                + connection.name() + "'.";
        return new ErrorRecord(
                OneViewTypes.exception(OneViewTypes.INVALID_OPERATION, message, null),
                "ResourceNotFound",
                ErrorCategory.ObjectNotFound,
                "InputObject");
    }
}
