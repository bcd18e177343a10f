package org.jwsh.binding.attributes;

import java.util.List;
import org.jwsh.values.TypeName;

/** {@code [Alias()]}: further names of a parameter or a function. */
@TypeName("System.Management.Automation.AliasAttribute")
public record AliasAttribute(List<String> aliasNames) {}
