package org.jwsh.help.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What the search knows, as a script that a page can load without a server: one object for each page with its file, name, summary,
 * aliases, parameters (their names and aliases, joined by blanks) and words.
 */
final class SearchIndex {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SearchIndex() {}

    static String of(List<SitePage> pages) {
        StringBuilder script = new StringBuilder("var helpPages = [\n");
        for (SitePage page : pages) {
            script.append(entry(page)).append(",\n");
        }
        return script.append("];\n").toString();
    }

    private static ObjectNode entry(SitePage page) {
        ObjectNode entry = JSON.createObjectNode();
        entry.put("file", page.file());
        entry.put("name", page.name());
        entry.put("summary", page.summary());
        ArrayNode aliases = entry.putArray("aliases");
        page.aliases().forEach(aliases::add);
        ArrayNode parameters = entry.putArray("parameters");
        page.parameters().forEach(names -> parameters.add(String.join(" ", names)));
        entry.put("words", page.text().words());
        return entry;
    }
}
