/** Nodes that run and say how control goes on. */
package org.jwsh.compile.statement;
