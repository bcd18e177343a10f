/** Nodes that call commands: arguments, redirections, pipelines. */
package org.jwsh.compile.command;
