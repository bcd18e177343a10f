package org.jwsh.formatting.data;

import org.jwsh.values.TypeName;

/**
 * One object.
 *
 * @param content what is shown of it
 * @param outOfBand whether it stands for itself, whatever document is open
 * @param error whether it came from the error stream
 */
@TypeName("Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData")
public record FormatEntry(EntryContent content, boolean outOfBand, boolean error) implements FormatData {
    public FormatEntry(EntryContent content) {
        this(content, false, false);
    }
}
