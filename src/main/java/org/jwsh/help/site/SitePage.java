package org.jwsh.help.site;

import java.util.List;
import java.util.stream.Stream;
import org.jwsh.help.CommandHelp;

/**
 * A page of the site.
 *
 * @param file its name in the folder of the site
 * @param name what it is called
 * @param summary one sentence
 * @param shelf what it stands under in the list of contents
 * @param aliases other names it is looked for by
 * @param parameters of a command: each with its aliases behind it
 * @param text its Markdown, read
 */
record SitePage(
        String file,
        String name,
        String summary,
        String shelf,
        List<String> aliases,
        List<List<String>> parameters,
        MarkdownText text) {
    static final String CONCEPTS = "Concepts";

    /** The page of a command. */
    static SitePage ofCommand(CommandHelp help, String markdown) {
        return new SitePage(
                help.name() + ".html",
                help.name(),
                help.synopsis(),
                String.join(", ", help.modules()),
                help.aliases(),
                help.parameters().stream()
                        .map(parameter -> Stream.concat(Stream.of(parameter.name()), parameter.aliases().stream())
                                .toList())
                        .toList(),
                MarkdownText.read(markdown));
    }

    /** The page of a text about a concept; {@code Get-Help} knows it by the same name. */
    static SitePage ofConcept(String stem, String markdown) {
        MarkdownText text = MarkdownText.read(markdown);
        return new SitePage(
                MarkdownText.CONCEPT + stem + ".html",
                text.title().isEmpty() ? stem : text.title(),
                text.firstSentence(),
                CONCEPTS,
                List.of(MarkdownText.CONCEPT + stem),
                List.of(),
                text);
    }

    /** The whole file. */
    String html(String template) {
        return Html.page(template, name, text.html(aliases.isEmpty() || shelf.equals(CONCEPTS) ? "" : alsoCalled()));
    }

    private String alsoCalled() {
        return "<p>Aliases: <code>" + Html.escaped(String.join(", ", aliases)) + "</code></p>\n";
    }
}
