package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request as the resources see it.
 *
 * @param method in upper case
 * @param path the decoded path, starting with {@code /rest}
 * @param query the parameters after the question mark
 * @param headers header names in lower case
 * @param body the text as received, empty when there is none
 * @param clientSubject common name of the client's TLS certificate, null when none was presented
 * @param session the session of the {@code auth} header, null on the URIs that need none
 */
record Request(
        String method,
        String path,
        Query query,
        Map<String, String> headers,
        String body,
        String clientSubject,
        Session session) {
    private static final List<Integer> LIBRARY_VERSIONS = List.of(800, 1000, 1200);

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    Request within(Session opened) {
        return new Request(method, path, query, headers, body, clientSubject, opened);
    }

    Request withBody(String text) {
        return new Request(method, path, query, headers, text, clientSubject, session);
    }

    JsonNode json() {
        return Json.parse(body);
    }

    ObjectNode jsonObject() {
        if (json() instanceof ObjectNode object) {
            return object;
        }
        throw ApplianceFailure.invalid("INVALID_JSON", "The body of the request must be a JSON object.");
    }

    /** The {@code X-API-Version} asked for; 1 when the header is absent, as the appliance has it. */
    int apiVersion() {
        try {
            return header("x-api-version")
                    .map(String::trim)
                    .map(Integer::parseInt)
                    .orElse(1);
        } catch (NumberFormatException e) {
            throw ApplianceFailure.invalid("INVALID_API_VERSION", "The X-API-Version header must be a number.");
        }
    }

    /** 0 for API version 800 and below, 1 for 1000, 2 for 1200: the generation of resource types to answer with. */
    int typeGeneration() {
        int generation = 0;
        for (int i = 0; i < LIBRARY_VERSIONS.size(); i++) {
            generation = apiVersion() >= LIBRARY_VERSIONS.get(i) ? i : generation;
        }
        return generation;
    }
}
