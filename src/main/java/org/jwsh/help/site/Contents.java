package org.jwsh.help.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of all pages, which needs no script: concepts first, then the cmdlets of each module. */
final class Contents {
    private final Map<String, StringBuilder> shelves = new LinkedHashMap<>();

    private Contents() {}

    static Contents of(List<SitePage> pages) {
        Contents contents = new Contents();
        for (SitePage page : pages) {
            contents.shelves
                    .computeIfAbsent(page.shelf(), shelf -> new StringBuilder())
                    .append("<li>")
                    .append(Html.link(page.file(), page.name()))
                    .append(" <span>")
                    .append(Html.escaped(page.summary()))
                    .append("</span></li>\n");
        }
        return contents;
    }

    /** The whole file. */
    String html(String template) {
        StringBuilder content = new StringBuilder("<h1>Contents</h1>\n");
        shelves.forEach((shelf, items) -> content.append("<h2>")
                .append(Html.escaped(shelf))
                .append("</h2>\n<ul class=\"pages\">\n")
                .append(items)
                .append("</ul>\n"));
        return Html.page(template, "Contents", content.toString());
    }
}
