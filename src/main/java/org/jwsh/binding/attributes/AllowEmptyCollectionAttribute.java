package org.jwsh.binding.attributes;

import org.jwsh.values.TypeName;

/** {@code [AllowEmptyCollection()]}: lets a mandatory parameter be an empty collection. */
@TypeName("System.Management.Automation.AllowEmptyCollectionAttribute")
public record AllowEmptyCollectionAttribute() {}
