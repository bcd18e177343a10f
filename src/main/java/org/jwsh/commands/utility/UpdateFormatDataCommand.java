package org.jwsh.commands.utility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.formatting.ViewStore;
import org.jwsh.formatting.views.FormatFile;
import org.jwsh.formatting.views.ViewDefinition;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.values.ErrorCategory;
import org.xml.sax.SAXException;

/** Loads views from files. */
@Cmdlet(verb = "Update", noun = "FormatData", defaultParameterSet = "FileSet", supportsShouldProcess = true)
public final class UpdateFormatDataCommand extends BuiltInCmdlet {
    @Parameter(set = "FileSet", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "Path"})
    @ValidateNotNull
    String[] appendPath;

    @Parameter(set = "FileSet")
    @ValidateNotNull
    String[] prependPath;

    private final List<ViewDefinition> front = new ArrayList<>();
    private final List<ViewDefinition> back = new ArrayList<>();
    private boolean prepended;

    @Override
    protected void processRecord() {
        if (prependPath != null && !prepended) {
            prepended = true;
            load(prependPath, "FormatPrependPathException", front);
        }
        if (appendPath != null) {
            load(appendPath, "FormatAppendPathException", back);
        }
    }

    private void load(String[] paths, String missingId, List<ViewDefinition> views) {
        for (String path : paths) {
            Path file = Path.of(SessionDrives.of(context()).resolve(path).path());
            if (!shouldProcess(file.toString(), "Update FormatData")) {
                continue;
            }
            try {
                views.addAll(FormatFile.read(file, script -> ScriptCompilation.compile(script, null, context(), null)));
            } catch (IOException unreadable) {
                report(
                        "System.Management.Automation.ItemNotFoundException",
                        "Cannot find path '" + file + "' because it does not exist.",
                        missingId,
                        ErrorCategory.InvalidOperation,
                        path);
            } catch (SAXException | IllegalArgumentException wrong) {
                report(
                        "System.Management.Automation.RuntimeException",
                        "There were errors in loading the format data file: \n" + file + ": " + wrong.getMessage(),
                        "FormatXmlUpdateException",
                        ErrorCategory.InvalidOperation,
                        null);
            }
        }
    }

    @Override
    protected void endProcessing() {
        ViewStore store = context().service(ViewStore.class, ViewStore::new);
        store.prepend(front);
        store.append(back);
    }
}
