package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.PSObject;

/** Resources as users give them: objects with a {@code uri}, URIs, or names that the appliance's index is searched for. */
final class ResourceArgument {
    private final ApplianceCmdlet cmdlet;
    private final Connection connection;

    ResourceArgument(ApplianceCmdlet cmdlet, Connection connection) {
        this.cmdlet = cmdlet;
        this.connection = connection;
    }

    /** The URI that an argument means; empty where no resource of the categories (none: of any) has that name. */
    Optional<String> uri(Object given, String... categories) {
        String uri = Resources.text(PSObject.unwrap(given), "uri");
        if (!uri.isEmpty()) {
            return Optional.of(uri);
        }
        String text = ConnectionArgument.text(given);
        if (text.startsWith("/rest/")) {
            return Optional.of(text);
        }
        JsonNode found = cmdlet.get(
                connection, new IndexQuery(categories).where("name", text).uri());
        return found.path("members").isEmpty()
                ? Optional.empty()
                : Optional.of(found.path("members").get(0).path("uri").asText());
    }

    /** The URI that an argument means, null for a null or empty argument; ends the pipeline when there is no such resource. */
    String requiredUri(Object given, Missing missing, String... categories) {
        return given == null || ConnectionArgument.text(given).isEmpty()
                ? null
                : uri(given, categories)
                        .orElseThrow(() -> cmdlet.ended(missing.record(ConnectionArgument.text(given), connection)));
    }

    /** The resource that an argument means, as the appliance has it now. */
    ObjectNode current(Object given, Missing missing, String... categories) {
        return (ObjectNode) cmdlet.get(connection, requiredUri(given, missing, categories));
    }

    /**
     * How it is reported that a resource is not there.
     *
     * @param errorId the id of the error
     * @param exceptionType the .NET name of its exception
     * @param target the parameter
     */
    record Missing(String errorId, String exceptionType, String target) {
        /** The report for cmdlets whose originals have no rule of their own. */
        static Missing of(String parameter) {
            return new Missing("ResourceNotFound", OneViewTypes.INVALID_OPERATION, parameter);
        }

        ErrorRecord record(String name, Connection connection) {
            String message = "No resource named '" + name + "' was found on the appliance '" + connection.name() + "'.";
            return new ErrorRecord(
                    OneViewTypes.exception(exceptionType, message, null),
                    errorId,
                    ErrorCategory.ObjectNotFound,
                    target);
        }
    }
}
