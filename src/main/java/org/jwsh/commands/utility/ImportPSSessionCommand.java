package org.jwsh.commands.utility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.modules.CmdletMessages;
import org.jwsh.commands.modules.ImportChoice;
import org.jwsh.commands.modules.ModuleLoader;
import org.jwsh.commands.remoting.ImplicitRemoting;
import org.jwsh.commands.remoting.ImplicitRemotingParameters;
import org.jwsh.values.NetException;

/** Makes commands here that run those of a session on another machine. */
@Cmdlet(verb = "Import", noun = "PSSession")
@OutputType("System.Management.Automation.PSModuleInfo")
public final class ImportPSSessionCommand extends BuiltInCmdlet {
    @Parameter
    @ValidateNotNullOrEmpty
    String prefix;

    @Parameter
    boolean disableNameChecking;

    @ParameterGroup
    final ImplicitRemotingParameters remoting = new ImplicitRemotingParameters();

    @Override
    protected void processRecord() {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("jwsh-").resolve(freshName());
            ImportChoice choice = choice(List.of());
            ImplicitRemoting session =
                    new ImplicitRemoting(context(), remoting, choice::named, this::writeWarning, this::writeError);
            Path manifest = session.write(folder, false).getFirst();
            writeObject(ModuleLoader.of(context()).importFrom(manifest, choice(session.arguments())));
        } catch (NetException failed) {
            throw failed.errorRecord() == null ? failed : terminatingError(failed.errorRecord());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            remove(folder);
        }
    }

    private ImportChoice choice(List<Object> arguments) {
        return new ImportChoice(
                prefix,
                null,
                null,
                null,
                null,
                true,
                arguments,
                false,
                !disableNameChecking,
                new CmdletMessages(this::writeVerbose, this::writeWarning));
    }

    /** A name that no other module has. */
    private static String freshName() {
        StringBuilder name = new StringBuilder("tmp_");
        for (int i = 0; i < 12; i++) {
            name.append(i == 8 ? '.' : (char) ('a' + ThreadLocalRandom.current().nextInt(26)));
        }
        return name.toString();
    }

    /** The module is in memory now: its files have served. */
    private static void remove(Path folder) {
        if (folder == null) {
            return;
        }
        try (var files = Files.walk(folder.getParent())) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            folder.toFile().deleteOnExit();
        }
    }
}
