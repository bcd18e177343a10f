package org.jwsh.formatting.data;

import org.jwsh.values.TypeName;

/** The end of a group. */
@TypeName("Microsoft.PowerShell.Commands.Internal.Format.GroupEndData")
public record GroupEnd() implements FormatData {}
