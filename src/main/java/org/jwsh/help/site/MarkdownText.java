package org.jwsh.help.site;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A Markdown page of the help, read once: its title, its words, its HTML with links that lead to the pages of the site. */
final class MarkdownText {
    /** What stands before the name of a text about a concept, in files and in {@code Get-Help}. */
    static final String CONCEPT = "about_";

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final String FRONT_MATTER = "---\n";
    private static final String END_OF_FRONT_MATTER = "\n---\n";

    private final Node document;
    private final MarkdownReading reading;

    private MarkdownText(Node document) {
        this.document = document;
        this.reading = MarkdownReading.of(document);
    }

    /** Reads a page; lines between dashes at its top are left out. */
    static MarkdownText read(String markdown) {
        int end = markdown.startsWith(FRONT_MATTER) ? markdown.indexOf(END_OF_FRONT_MATTER) : -1;
        return new MarkdownText(
                PARSER.parse(end < 0 ? markdown : markdown.substring(end + END_OF_FRONT_MATTER.length())));
    }

    String title() {
        return reading.title();
    }

    /** The first sentence of the first paragraph. */
    String firstSentence() {
        return reading.firstSentence();
    }

    /** Each word once, in lower case, sorted, joined by blanks. */
    String words() {
        return reading.words();
    }

    /**
     * The page as HTML.
     *
     * @param below HTML that follows the title; empty for none
     */
    String html(String below) {
        Map<Node, String> anchors = new IdentityHashMap<>(reading.anchors());
        String body = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (anchors.containsKey(node)) {
                        attributes.put("id", anchors.get(node));
                    } else if (node instanceof TableBlock && tag.equals("table")) {
                        attributes.put("tabindex", "0");
                    }
                })
                .build()
                .render(document);
        int afterTitle = body.indexOf("</h1>\n") + "</h1>\n".length();
        return reading.title().isEmpty()
                ? below + chapters() + body
                : body.substring(0, afterTitle) + below + chapters() + body.substring(afterTitle);
    }

    /** Links to the chapters of the page, where it has several. */
    private String chapters() {
        List<Heading> chapters = reading.chapters();
        if (chapters.size() < 2) {
            return "";
        }
        return chapters.stream()
                .map(each ->
                        "<li>" + Html.link("#" + reading.anchors().get(each), MarkdownReading.textOf(each)) + "</li>\n")
                .collect(Collectors.joining(
                        "", "<nav aria-label=\"On this page\" class=\"chapters\">\n<ul>\n", "</ul>\n</nav>\n"));
    }
}
