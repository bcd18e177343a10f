package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.PropertyParameters;
import org.jwsh.commands.PropertyParameters.Key;
import org.jwsh.formatting.FormatRequest;
import org.jwsh.formatting.FormatShape;

/** Lays objects out as lists of names and values. */
@Cmdlet(verb = "Format", noun = "List", aliases = "fl")
@OutputType({
    "Microsoft.PowerShell.Commands.Internal.Format.FormatStartData",
    "Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData",
    "Microsoft.PowerShell.Commands.Internal.Format.FormatEndData",
    "Microsoft.PowerShell.Commands.Internal.Format.GroupStartData",
    "Microsoft.PowerShell.Commands.Internal.Format.GroupEndData"
})
public final class FormatListCommand extends FormatCmdlet {
    private static final PropertyParameters PROPERTIES = PropertyParameters.allowing(Key.FORMAT_STRING, Key.LABEL);

    @Parameter(position = 0)
    Object[] property;

    @Override
    FormatRequest request() {
        return new FormatRequest(
                FormatShape.LIST,
                properties(PROPERTIES, property),
                grouping(),
                view,
                null,
                false,
                false,
                0,
                0,
                force,
                displayError,
                showError,
                expansion());
    }
}
