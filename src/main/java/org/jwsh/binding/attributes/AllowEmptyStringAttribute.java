package org.jwsh.binding.attributes;

import org.jwsh.values.TypeName;

/** {@code [AllowEmptyString()]}: lets a mandatory parameter be an empty string. */
@TypeName("System.Management.Automation.AllowEmptyStringAttribute")
public record AllowEmptyStringAttribute() {}
