/**
 * The module {@code DataProtectionManager}: sessions with System Center DPM servers, by PowerShell remoting.
 *
 * <p>{@link org.jwsh.modules.dpm.DPMTransport} is the way to a server; {@code DPMConnections} is what a session has open; a
 * {@code DPMObject} is good for as long as the connection that handed it out; {@code ServerCmdlets} are the stand-ins for the
 * server's other cmdlets.
 */
package org.jwsh.modules.dpm;
