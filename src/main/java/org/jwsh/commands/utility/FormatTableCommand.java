package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.PropertyParameters;
import org.jwsh.commands.PropertyParameters.Key;
import org.jwsh.formatting.FormatRequest;
import org.jwsh.formatting.FormatShape;

/** Lays objects out as a table. */
@Cmdlet(verb = "Format", noun = "Table", aliases = "ft")
@OutputType({
    "Microsoft.PowerShell.Commands.Internal.Format.FormatStartData",
    "Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData",
    "Microsoft.PowerShell.Commands.Internal.Format.FormatEndData",
    "Microsoft.PowerShell.Commands.Internal.Format.GroupStartData",
    "Microsoft.PowerShell.Commands.Internal.Format.GroupEndData"
})
public final class FormatTableCommand extends FormatCmdlet {
    private static final PropertyParameters PROPERTIES =
            PropertyParameters.allowing(Key.FORMAT_STRING, Key.WIDTH, Key.ALIGNMENT, Key.LABEL);

    @Parameter
    boolean autoSize;

    @Parameter
    boolean repeatHeader;

    @Parameter
    boolean hideTableHeaders;

    @Parameter
    boolean wrap;

    @Parameter(position = 0)
    Object[] property;

    @Override
    FormatRequest request() {
        return new FormatRequest(
                FormatShape.TABLE,
                properties(PROPERTIES, property),
                grouping(),
                view,
                isBound("AutoSize") ? autoSize : null,
                wrap,
                hideTableHeaders,
                0,
                0,
                force,
                displayError,
                showError,
                expansion());
    }
}
