/**
 * Remoting through the subsystem of an SSH server: the client's connection, and the server that offers the subsystem. What is
 * said on it is the protocol of a process's streams.
 */
package org.jwsh.remoting.ssh;
