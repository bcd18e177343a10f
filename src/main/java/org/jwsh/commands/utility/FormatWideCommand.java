package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.PropertyParameters;
import org.jwsh.commands.PropertyParameters.Key;
import org.jwsh.formatting.FormatRequest;
import org.jwsh.formatting.FormatShape;

/** Lays out one property of each object, several side by side. */
@Cmdlet(verb = "Format", noun = "Wide", aliases = "fw")
@OutputType({
    "Microsoft.PowerShell.Commands.Internal.Format.FormatStartData",
    "Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData",
    "Microsoft.PowerShell.Commands.Internal.Format.FormatEndData",
    "Microsoft.PowerShell.Commands.Internal.Format.GroupStartData",
    "Microsoft.PowerShell.Commands.Internal.Format.GroupEndData"
})
public final class FormatWideCommand extends FormatCmdlet {
    private static final PropertyParameters PROPERTIES = PropertyParameters.allowing(Key.FORMAT_STRING);

    @Parameter(position = 0)
    Object property;

    @Parameter
    boolean autoSize;

    @Parameter
    @ValidateRange(min = "1", max = "2147483647")
    int column;

    @Override
    FormatRequest request() {
        if (autoSize && column > 0) {
            throw cannotCombine(
                    "FormatCannotSpecifyAutosizeAndColumns",
                    "The AutoSize and Column parameters cannot be used together.");
        }
        return new FormatRequest(
                FormatShape.WIDE,
                property == null ? properties(PROPERTIES) : properties(PROPERTIES, property),
                grouping(),
                view,
                isBound("AutoSize") ? autoSize : null,
                false,
                false,
                column,
                0,
                force,
                displayError,
                showError,
                expansion());
    }
}
