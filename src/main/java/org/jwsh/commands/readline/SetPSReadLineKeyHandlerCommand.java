package org.jwsh.commands.readline;

import java.util.stream.Collectors;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ScriptBlock;

/** Binds keys to a function of the line editor or to a script block. */
@Cmdlet(verb = "Set", noun = "PSReadLineKeyHandler")
public final class SetPSReadLineKeyHandlerCommand extends KeyHandlerCmdlet {
    @Parameter(set = "ScriptBlock", mandatory = true, position = 1)
    @ValidateNotNull
    ScriptBlock scriptBlock;

    @Parameter(set = "ScriptBlock")
    String briefDescription;

    @Parameter(set = "ScriptBlock")
    @Alias("LongDescription")
    String description;

    @Parameter(set = "Function", mandatory = true, position = 1)
    String function;

    @Override
    protected void endProcessing() {
        boolean inCommandMode = inCommandMode();
        EditFunction named = function == null ? null : EditFunction.named(function);
        if (function != null && named == null) {
            throw unknown();
        }
        for (Chord each : chords()) {
            if (named != null) {
                keys().bind(each, named, inCommandMode);
            } else {
                keys().bind(each, scriptBlock, briefDescription, description, inCommandMode);
            }
        }
    }

    private RuntimeException unknown() {
        String set =
                EditFunction.all().stream().map(EditFunction::name).sorted().collect(Collectors.joining(","));
        return failure(
                "System.Management.Automation.ParameterBindingException",
                "Cannot validate argument on parameter 'Function'. The argument \"" + function
                        + "\" does not belong to the set \"" + set
                        + "\" specified by the ValidateSet attribute. Supply an argument that is in the set and then"
                        + " try the command again.",
                "ParameterArgumentValidationError",
                ErrorCategory.InvalidData,
                null);
    }
}
