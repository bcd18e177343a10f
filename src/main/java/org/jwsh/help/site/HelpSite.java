package org.jwsh.help.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jwsh.help.HelpPages;

/**
 * Writes the site: a page for each cmdlet and for each text about a concept, a list of them all, and a search by names, aliases,
 * parameters and words that runs in the browser. The files refer to each other by relative addresses, so that they can be read
 * from a folder or from any server.
 */
public final class HelpSite {
    private static final List<String> FIXED = List.of("style.css", "search.js", "site.js");
    private static final String MARKDOWN = ".md";

    private final HelpPages pages;
    private final Path concepts;

    /**
     * A site of some pages.
     *
     * @param pages those of cmdlets
     * @param concepts the folder of the texts about concepts, Markdown files with what they show; it may be missing
     */
    public HelpSite(HelpPages pages, Path concepts) {
        this.pages = pages;
        this.concepts = concepts;
    }

    /**
     * Writes the site into a folder, which is made where it is missing. Other files in it stay as they are.
     *
     * @return how many pages there are
     */
    public int build(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<SitePage> all = new ArrayList<>(aboutPages(folder));
        for (Map.Entry<String, String> page : pages.pages().entrySet()) {
            all.add(SitePage.ofCommand(pages.library().find(stem(page.getKey())).orElseThrow(), page.getValue()));
        }
        for (SitePage page : all) {
            Files.writeString(folder.resolve(page.file()), page.html(template()));
        }
        Files.writeString(folder.resolve("index.html"), Contents.of(all).html(template()));
        Files.writeString(folder.resolve("search-index.js"), SearchIndex.of(all));
        for (String name : FIXED) {
            Files.writeString(folder.resolve(name), resource(name));
        }
        return all.size() + 1;
    }

    /** The pages about concepts; what lies beside them, such as images, is copied. */
    private List<SitePage> aboutPages(Path folder) throws IOException {
        List<SitePage> about = new ArrayList<>();
        if (!Files.isDirectory(concepts)) {
            return about;
        }
        try (Stream<Path> files = Files.walk(concepts)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path place = concepts.relativize(file);
                if (place.getNameCount() == 1 && place.toString().endsWith(MARKDOWN)) {
                    about.add(SitePage.ofConcept(stem(place.toString()), Files.readString(file)));
                } else {
                    Path target = folder.resolve(place.toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return about;
    }

    private static String stem(String file) {
        return file.substring(0, file.length() - MARKDOWN.length());
    }

    private static String template() {
        return resource("page.html");
    }

    private static String resource(String name) {
        try (InputStream stream = HelpSite.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
