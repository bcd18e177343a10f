/**
 * The process: the command line, the console, sessions from their start to their end, and what embeds one in a Java program.
 * Nothing below this package touches the process's streams, its exit code or its environment.
 */
package org.jwsh.host;
