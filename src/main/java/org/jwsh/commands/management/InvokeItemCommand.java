package org.jwsh.commands.management;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.Provider;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.runtime.process.ProcessStreams;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.security.PSCredential;

/** Does with items what a double click does: runs programs, opens files with the program that is set up for them. */
@Cmdlet(verb = "Invoke", noun = "Item", defaultParameterSet = "Path", supportsShouldProcess = true)
public final class InvokeItemCommand extends ItemCmdlet {
    private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");

    @ParameterGroup
    final ItemPaths paths = new ItemPaths();

    @ParameterGroup
    final ItemFilter items = new ItemFilter();

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Override
    protected void processRecord() {
        forEach(paths, items.selection(), this::invoke);
    }

    private void invoke(ItemPath found) {
        if (!found.provider().isNavigable()) {
            throw Provider.noOperation();
        }
        if (!shouldProcess("Item: " + found.path(), "Invoke Item")) {
            return;
        }
        Path file = Path.of(found.path());
        boolean program = Files.isRegularFile(file) && Files.isExecutable(file);
        List<String> words = program ? List.of(found.path()) : List.of(MAC ? "open" : "xdg-open", found.path());
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(SessionLocation.of(context()).directory().toFile());
        builder.environment().clear();
        builder.environment().putAll(context().host().environment());
        ProcessStreams.hostInput(builder);
        ProcessStreams.hostOutput(builder);
        ProcessStreams.hostError(builder);
        try {
            Process process = builder.start();
            ProcessStreams.showOutput(process);
            ProcessStreams.showError(process);
        } catch (IOException failure) {
            throw NetException.of(
                            "System.ComponentModel.Win32Exception",
                            "An error occurred trying to start process '" + words.getFirst()
                                    + "' with working directory '" + builder.directory()
                                    + "'. No such file or directory")
                    .withRecord("System.ComponentModel.Win32Exception", ErrorCategory.NotSpecified, found.path());
        }
    }
}
