/** Nodes that read and write variables, and what else can stand on the left of an assignment. */
package org.jwsh.compile.variable;
