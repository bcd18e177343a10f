package org.jwsh.binding.attributes;

import org.jwsh.values.TypeName;

/** {@code [SupportsWildcards()]}: says that a parameter takes wildcards. */
@TypeName("System.Management.Automation.SupportsWildcardsAttribute")
public record SupportsWildcardsAttribute() {}
