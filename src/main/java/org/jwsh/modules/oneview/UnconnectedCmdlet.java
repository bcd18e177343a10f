package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;

/** The base of the cmdlets for appliances that nobody can log in to yet. */
abstract class UnconnectedCmdlet extends OneViewCmdlet {
    UnconnectedCmdlet(LibraryVersion library) {
        super(library);
    }

    final JsonNode get(String host, String uri) {
        return send(RestCall.of(host, "GET", uri));
    }

    final JsonNode post(String host, String uri, JsonNode body) {
        return send(RestCall.of(host, "POST", uri)
                .header("Content-Type", "application/json")
                .body(body.toString()));
    }

    private JsonNode send(RestCall call) {
        try {
            return Json.parse(requests().sendWithoutSession(call).body());
        } catch (RequestFailure failure) {
            throw terminatingError(failure.record());
        }
    }
}
