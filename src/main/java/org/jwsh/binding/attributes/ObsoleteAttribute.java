package org.jwsh.binding.attributes;

import org.jwsh.values.TypeName;

/** {@code [Obsolete()]}: whoever uses the parameter or command is warned. */
@TypeName("System.ObsoleteAttribute")
public record ObsoleteAttribute(String message, boolean isError) {}
