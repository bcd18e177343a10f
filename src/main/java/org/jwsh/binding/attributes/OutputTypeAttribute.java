package org.jwsh.binding.attributes;

import java.util.List;
import org.jwsh.values.TypeName;

/** {@code [OutputType()]}: what a function says it writes. */
@TypeName("System.Management.Automation.OutputTypeAttribute")
public record OutputTypeAttribute(List<Object> type, String providerCmdlet) {}
