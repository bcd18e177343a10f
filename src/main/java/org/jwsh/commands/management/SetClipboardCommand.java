package org.jwsh.commands.management;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowEmptyCollection;
import org.jwsh.cmdlet.AllowEmptyString;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;

/** Puts text on the clipboard. */
@Cmdlet(verb = "Set", noun = "Clipboard", supportsShouldProcess = true)
@OutputType("System.String")
public final class SetClipboardCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @AllowNull
    @AllowEmptyCollection
    @AllowEmptyString
    String[] value;

    @Parameter
    boolean append;

    @Parameter
    boolean passThru;

    @Parameter
    @Alias("ToLocalhost")
    boolean asOSC52;

    private final List<String> lines = new ArrayList<>();

    @Override
    protected void processRecord() {
        if (value != null) {
            lines.addAll(Arrays.asList(value));
            if (passThru) {
                writeObject(value, true);
            }
        }
    }

    @Override
    protected void endProcessing() {
        Clipboard clipboard = Clipboard.of(context());
        String text = String.join("\n", lines);
        if (append && !clipboard.text().isEmpty()) {
            text = clipboard.text() + "\n" + text;
        }
        if (!shouldProcess(text, "Set-Clipboard")) {
            return;
        }
        if (asOSC52) {
            String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
            context().host().write("\u001b]52;;" + encoded + "\u0007");
        } else {
            clipboard.text(text);
        }
    }
}
