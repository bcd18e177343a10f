package org.jwsh.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jwsh.binding.CmdletModules;
import org.jwsh.help.HelpPages;

/** {@code jwsh help build}: writes the pages under {@code help/pages} of the current directory anew. */
final class HelpBuild {
    private static final int FAILURE = 1;

    private HelpBuild() {}

    /** Whether the arguments of the process ask for it. */
    static boolean isAskedFor(Launch launch) {
        return launch.arguments().size() == 2
                && launch.arguments().get(0).equals("help")
                && launch.arguments().get(1).equals("build");
    }

    /** Writes the pages and tells how many; gives the exit code. */
    static int run(Launch launch, StreamHost host) {
        Path help = launch.directory().resolve("help");
        if (!Files.isDirectory(help.resolve("cmdlets"))) {
            host.writeError("There is no folder help/cmdlets here; run this command where the project lies.\n");
            return FAILURE;
        }
        try {
            int pages = new HelpPages(help, new CmdletModules(HelpBuild.class.getClassLoader()).all()).build();
            host.write("Pages written to help/pages: " + pages + "\n");
            return 0;
        } catch (IOException e) {
            host.writeError("The pages cannot be written: " + e.getMessage() + "\n");
            return FAILURE;
        }
    }
}
