package org.jwsh.modules.oneview;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request to an appliance.
 *
 * @param host as the user wrote it, with or without {@code :port}
 * @param method in upper case
 * @param uri path and query, starting with a slash; sent as it is but for characters that no URI may hold
 * @param body null for none
 * @param timeout how long to wait for the answer
 */
record RestCall(String host, String method, String uri, Map<String, String> headers, String body, Duration timeout) {
    private static final Duration STANDARD_TIMEOUT = Duration.ofSeconds(20);

    static RestCall of(String host, String method, String uri) {
        return new RestCall(host, method, uri, Map.of(), null, STANDARD_TIMEOUT);
    }

    RestCall header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new RestCall(host, method, uri, more, body, timeout);
    }

    RestCall headerUnlessSet(String name, String value) {
        return headers.keySet().stream().anyMatch(name::equalsIgnoreCase) ? this : header(name, value);
    }

    RestCall body(String text) {
        return new RestCall(host, method, uri, headers, text, timeout);
    }

    RestCall timeout(Duration limit) {
        return new RestCall(host, method, uri, headers, body, limit);
    }

    /** The request without its headers and body, which may hold secrets. */
    @Override
    public String toString() {
        return method + " https://" + host + uri;
    }
}
