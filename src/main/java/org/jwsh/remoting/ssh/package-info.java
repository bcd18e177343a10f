/** Remoting through the subsystem of an SSH server. */
package org.jwsh.remoting.ssh;
