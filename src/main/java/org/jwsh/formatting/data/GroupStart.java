package org.jwsh.formatting.data;

import java.util.List;
import org.jwsh.values.TypeName;

/**
 * The start of a group of entries.
 *
 * @param heading what stands above the group, or null
 */
@TypeName("Microsoft.PowerShell.Commands.Internal.Format.GroupStartData")
public record GroupStart(List<CustomNode> heading) implements FormatData {}
