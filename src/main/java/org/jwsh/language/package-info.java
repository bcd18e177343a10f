/**
 * The language as text: source, tokens, extents, parse errors and the parser. The grammar itself stands in {@code grammar/};
 * the tree in {@link org.jwsh.language.ast}. Nothing here runs a script or knows a value, a command or a type that a script
 * could use, and nothing here uses another package of ours.
 */
package org.jwsh.language;
