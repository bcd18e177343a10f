/**
 * The module {@code DataProtectionManager}: sessions with System Center DPM servers.
 *
 * <p>{@link org.jwsh.modules.dpm.DPMTransport} is the way to a server and knows no cmdlet; {@code DPMConnections} is what a session
 * has open; a {@code DPMObject} is good for as long as the session that handed it out.
 */
package org.jwsh.modules.dpm;
