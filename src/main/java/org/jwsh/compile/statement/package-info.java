/**
 * Nodes that run and say how control goes on: loops, choices, jumps, error handling. Jumps are values or exceptions without
 * stack traces, never flags that others have to look at.
 */
package org.jwsh.compile.statement;
