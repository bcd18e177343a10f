package org.jwsh.modules.oneview;

import java.util.Map;
import java.util.Optional;

/**
 * What an appliance answered.
 *
 * @param headers names in lower case; of repeated headers the last
 * @param body empty when there is none
 */
record RestReply(int status, Map<String, String> headers, String body) {
    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
