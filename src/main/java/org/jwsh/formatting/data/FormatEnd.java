package org.jwsh.formatting.data;

import org.jwsh.values.TypeName;

/** The end of a document. */
@TypeName("Microsoft.PowerShell.Commands.Internal.Format.FormatEndData")
public record FormatEnd() implements FormatData {}
