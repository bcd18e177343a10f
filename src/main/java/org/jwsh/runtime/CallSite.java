package org.jwsh.runtime;

import org.jwsh.language.Extent;

/**
 * The place of a call.
 *
 * @param extent the whole command
 * @param name the command's name as written
 */
public record CallSite(Extent extent, String name) {}
