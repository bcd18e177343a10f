package org.jwsh.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jwsh.binding.CmdletModules;
import org.jwsh.help.HelpPages;
import org.jwsh.help.site.HelpSite;

/**
 * {@code jwsh help build}: writes the pages under {@code help/pages} of the current directory anew. With {@code --html} and a
 * folder, {@code target/help-site} where none is named, writes all pages as a site with a search instead.
 */
final class HelpBuild {
    private static final int FAILURE = 1;
    private static final List<String> WORDS = List.of("help", "build");
    private static final String AS_SITE = "--html";
    private static final int WITH_FOLDER = 4;

    private HelpBuild() {}

    /** Whether the arguments of the process ask for it. */
    static boolean isAskedFor(Launch launch) {
        List<String> words = launch.arguments();
        return words.equals(WORDS)
                || words.size() > WORDS.size()
                        && words.size() <= WITH_FOLDER
                        && words.subList(0, WORDS.size()).equals(WORDS)
                        && words.get(WORDS.size()).equals(AS_SITE);
    }

    /** Writes the pages and tells how many; gives the exit code. */
    static int run(Launch launch, StreamHost host) {
        Path help = launch.directory().resolve("help");
        if (!Files.isDirectory(help.resolve("cmdlets"))) {
            host.writeError("There is no folder help/cmdlets here; run this command where the project lies.\n");
            return FAILURE;
        }
        try {
            HelpPages pages = new HelpPages(help, new CmdletModules(HelpBuild.class.getClassLoader()).all());
            List<String> words = launch.arguments();
            if (words.equals(WORDS)) {
                host.write("Pages written to help/pages: " + pages.build() + "\n");
            } else {
                String folder = words.size() == WITH_FOLDER ? words.getLast() : "target/help-site";
                int count = new HelpSite(pages, help.resolve("about"))
                        .build(launch.directory().resolve(folder));
                host.write("Pages written to " + folder + ": " + count + "\n");
            }
            return 0;
        } catch (IOException e) {
            host.writeError("The pages cannot be written: " + e.getMessage() + "\n");
            return FAILURE;
        }
    }
}
