package org.jwsh.formatting.data;

import org.jwsh.values.TypeName;

/**
 * The start of a document.
 *
 * @param shape what its entries have in common
 * @param autoSize whether widths come from all entries of a group
 */
@TypeName("Microsoft.PowerShell.Commands.Internal.Format.FormatStartData")
public record FormatStart(DocumentShape shape, boolean autoSize) implements FormatData {}
