package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** The ranges of one kind of addresses: {@code vmac}, {@code vwwn}, {@code vsn} or {@code ipv4}. */
final class AddressRanges extends ResourceFamily {
    private final String kind;

    AddressRanges(Appliance appliance, String kind) {
        super(appliance, "id-range-" + kind.toUpperCase(Locale.ROOT), "id-pools/" + kind + "/ranges");
        this.kind = kind;
    }

    /** The URI of the range that is there to begin with. */
    static String firstUri(String kind) {
        return "/rest/id-pools/" + kind + "/ranges/"
                + generatedUri("id-range-" + kind.toUpperCase(Locale.ROOT), 0).replaceFirst(".*/", "");
    }

    @Override
    int generatedCount() {
        return 1;
    }

    @Override
    String type(int generation) {
        return "Range";
    }

    @Override
    boolean changesByTask() {
        return false;
    }

    @Override
    void generate(int number, ObjectNode range) {
        List<String> ends = ends(number);
        range.put("name", kind);
        range.put("startAddress", ends.getFirst());
        range.put("endAddress", ends.getLast());
        range.put("rangeCategory", "Generated");
        range.put("enabled", true);
    }

    private List<String> ends(int number) {
        String block = Integer.toHexString(2 + number % 14).toUpperCase(Locale.ROOT);
        return switch (kind) {
            case "vmac" -> List.of("A2:02:13:" + block + "0:00:00", "A2:02:13:" + block + "F:FF:FF");
            case "vwwn" -> List.of("10:00:A2:02:13:" + block + "0:00:00", "10:00:A2:02:13:" + block + "F:FF:FF");
            case "vsn" -> List.of("VCGR3W" + block + "000", "VCGR3W" + block + "ZZZ");
            default -> List.of("10.44.0.10", "10.44.0.200");
        };
    }

    @Override
    void validate(ObjectNode range) {
        if (range.path("name").asText().isBlank()) {
            range.put("name", range.path("startAddress").asText());
        }
        super.validate(range);
    }

    @Override
    void complete(ObjectNode range) {
        range.put("enabled", true);
        super.complete(range);
    }

    @Override
    void register(Routes routes) {
        super.register(routes);
        routes.on("GET", "/rest/id-pools/" + kind + "/generate", request -> Response.ok(proposal()));
    }

    private ObjectNode proposal() {
        List<String> ends = ends(size());
        return Json.object()
                .put("fragmentType", "FragmentResource")
                .put("startAddress", ends.getFirst())
                .put("endAddress", ends.getLast());
    }
}
