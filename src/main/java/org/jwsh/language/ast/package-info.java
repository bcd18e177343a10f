/**
 * The syntax tree: immutable records with the names, extents and order of children of PowerShell's own tree. No behaviour
 * belongs here beyond finding children; what a node does stands in {@code org.jwsh.compile}.
 */
package org.jwsh.language.ast;
