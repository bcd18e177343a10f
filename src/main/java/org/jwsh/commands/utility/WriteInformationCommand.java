package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;

/** Writes an information record. */
@Cmdlet(verb = "Write", noun = "Information")
public final class WriteInformationCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"Msg", "Message"})
    @AllowNull
    Object messageData;

    @Parameter(position = 1)
    String[] tags;

    private final List<String> chosen = new ArrayList<>();

    @Override
    protected void beginProcessing() {
        if (tags != null) {
            for (String tag : tags) {
                if (!tag.startsWith("PS")) {
                    chosen.add(tag);
                }
            }
        }
    }

    @Override
    protected void processRecord() {
        String script = caller().position.file();
        runtime().writeInformation(messageData, script == null ? "Write-Information" : script, chosen);
    }
}
