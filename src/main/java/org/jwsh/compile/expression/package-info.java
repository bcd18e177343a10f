/**
 * Nodes that give a value: operators, literals, conversions, calls of script blocks. Each is one small class whose name says
 * what it computes.
 */
package org.jwsh.compile.expression;
