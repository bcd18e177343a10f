/** Nodes that give a value. */
package org.jwsh.compile.expression;
