package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A request the appliance refuses; carries the HTTP status and the fields of OneView's error body. */
final class ApplianceFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String errorCode;
    private final transient List<String> recommendedActions;

    ApplianceFailure(int status, String errorCode, String message, String... recommendedActions) {
        super(message, null, false, false);
        this.status = status;
        this.errorCode = errorCode;
        this.recommendedActions = List.of(recommendedActions);
    }

    static ApplianceFailure notFound(String path) {
        return new ApplianceFailure(
                404,
                "RESOURCE_NOT_FOUND",
                "The resource " + path + " does not exist on this appliance.",
                "Check the URI and try again.");
    }

    static ApplianceFailure unauthorized() {
        return new ApplianceFailure(
                401,
                "AUTHORIZATION",
                "The session is not valid or has timed out.",
                "Log in to the appliance and try again.");
    }

    static ApplianceFailure insufficientPrivilege() {
        return new ApplianceFailure(
                401,
                "INSUFFICIENT_PRIVILEGES",
                "insufficient privilege for operation",
                "Ask an infrastructure administrator for the role that this operation needs.");
    }

    static ApplianceFailure invalid(String errorCode, String message) {
        return new ApplianceFailure(400, errorCode, message, "Correct the request and try again.");
    }

    int status() {
        return status;
    }

    ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("errorCode", errorCode);
        body.put("message", getMessage());
        body.put("details", "");
        body.putArray("messageParameters");
        var actions = body.putArray("recommendedActions");
        recommendedActions.forEach(actions::add);
        body.putNull("errorSource");
        body.putArray("nestedErrors");
        body.putObject("data");
        return body;
    }
}
