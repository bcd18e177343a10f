package org.jwsh.binding.attributes;

import org.jwsh.values.TypeName;

/**
 * {@code [PSDefaultValue()]}: what help says the default is.
 *
 * @param value the default itself, or null
 * @param help words for it, or null
 */
@TypeName("System.Management.Automation.PSDefaultValueAttribute")
public record PSDefaultValueAttribute(Object value, String help) {}
