package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * One page of a collection.
 *
 * @param pageSize members when the client asks for no number
 * @param shape makes of a resource what stands in the page
 */
record Page(Request request, int pageSize, BiFunction<ObjectNode, Request, ? extends JsonNode> shape) {

    /** The page that the request asks for over some families, one after the other, each sorted by name. */
    ObjectNode of(
            List<? extends ResourceFamily> families, Predicate<ObjectNode> wanted, String uri, String memberType) {
        int start = Math.max(0, request.query().number("start", 0));
        int asked = request.query().number("count", pageSize);
        int limit = asked < 0 ? Integer.MAX_VALUE - start : asked;
        boolean descending = request.query()
                .first("sort")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .contains(":desc");
        List<JsonNode> members = new ArrayList<>();
        long total = 0;
        for (ResourceFamily family : families) {
            long ofFamily = family.count(wanted);
            long skip = Math.max(0, start - total);
            if (skip < ofFamily && members.size() < limit) {
                family.window(wanted, descending, (int) skip, limit - members.size())
                        .forEach(resource -> members.add(shape.apply(resource, request)));
            }
            total += ofFamily;
        }
        return page(members, start, limit, total, uri, memberType);
    }

    private ObjectNode page(List<JsonNode> members, int start, int limit, long total, String uri, String memberType) {
        ObjectNode page = Json.collection(memberType + "Collection", uri, members);
        page.put("start", start);
        page.put("total", total);
        if (start + members.size() < total && !members.isEmpty()) {
            page.put("nextPageUri", pageUri(start + members.size(), limit));
        }
        if (start > 0) {
            page.put("prevPageUri", pageUri(Math.max(0, start - limit), limit));
        }
        return page;
    }

    private String pageUri(int start, int count) {
        StringBuilder uri = new StringBuilder(request.path() + "?start=" + start + "&count=" + count);
        request.query().values().forEach((name, values) -> {
            if (!name.equals("start") && !name.equals("count")) {
                values.forEach(value -> uri.append('&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20")));
            }
        });
        return uri.toString();
    }
}
