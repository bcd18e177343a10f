package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.PropertyParameters;
import org.jwsh.commands.PropertyParameters.Key;
import org.jwsh.formatting.FormatRequest;
import org.jwsh.formatting.FormatShape;

/** Lays objects out as their custom view says, or as nested blocks of their properties. */
@Cmdlet(verb = "Format", noun = "Custom", aliases = "fc")
@OutputType({
    "Microsoft.PowerShell.Commands.Internal.Format.FormatStartData",
    "Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData",
    "Microsoft.PowerShell.Commands.Internal.Format.FormatEndData",
    "Microsoft.PowerShell.Commands.Internal.Format.GroupStartData",
    "Microsoft.PowerShell.Commands.Internal.Format.GroupEndData"
})
public final class FormatCustomCommand extends FormatCmdlet {
    private static final PropertyParameters PROPERTIES = PropertyParameters.allowing(Key.DEPTH);
    private static final int USUAL_DEPTH = 5;

    @Parameter(position = 0)
    Object[] property;

    @Parameter
    @ValidateRange(min = "1", max = "2147483647")
    int depth = USUAL_DEPTH;

    @Override
    FormatRequest request() {
        return new FormatRequest(
                FormatShape.CUSTOM,
                properties(PROPERTIES, property),
                grouping(),
                view,
                null,
                false,
                false,
                0,
                depth,
                force,
                displayError,
                showError,
                expansion());
    }
}
