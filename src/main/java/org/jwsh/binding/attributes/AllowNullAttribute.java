package org.jwsh.binding.attributes;

import org.jwsh.values.TypeName;

/** {@code [AllowNull()]}: lets a mandatory parameter be null. */
@TypeName("System.Management.Automation.AllowNullAttribute")
public record AllowNullAttribute() {}
