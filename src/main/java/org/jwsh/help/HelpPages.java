package org.jwsh.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jwsh.cmdlet.CmdletModule;

/** The pages under {@code help/pages}, generated from the cmdlet classes and the prose under {@code help/cmdlets}. */
public final class HelpPages {
    private final Path helpFolder;
    private final HelpLibrary library;

    /**
     * The pages of some modules.
     *
     * @param helpFolder the folder that holds {@code cmdlets} and {@code pages}
     */
    public HelpPages(Path helpFolder, Iterable<? extends CmdletModule> modules) {
        this.helpFolder = helpFolder;
        this.library = new HelpLibrary(modules, this::prose);
    }

    /** The library the pages are made of. */
    public HelpLibrary library() {
        return library;
    }

    /** The text of each page by file name. */
    public Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        for (String name : library.documentedNames()) {
            pages.put(name + ".md", page(library.find(name).orElseThrow()));
        }
        return pages;
    }

    /**
     * Writes every page.
     *
     * @return how many pages were written
     */
    public int build() throws IOException {
        Path target = Files.createDirectories(helpFolder.resolve("pages"));
        Map<String, String> pages = pages();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(target.resolve(page.getKey()), page.getValue());
        }
        return pages.size();
    }

    private String page(CommandHelp help) {
        Map<String, String> attributes = library.attributes(help.name());
        return attributes.getOrDefault("page", "platyps").equals("gitbook")
                ? GitBookPage.of(help)
                : PlatyPSPage.of(
                        help,
                        attributes.getOrDefault("help file", help.modules().getFirst() + "-help.xml"));
    }

    private Optional<String> prose(String commandName) {
        Path file = helpFolder.resolve("cmdlets").resolve(commandName + ".md");
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("The help source " + file + " cannot be read.", e);
        }
    }
}
