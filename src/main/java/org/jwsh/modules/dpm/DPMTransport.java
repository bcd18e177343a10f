package org.jwsh.modules.dpm;

import org.jwsh.cmdlet.CmdletSession;

/** The way to DPM servers: PowerShell remoting, by whatever parameters of New-PSSession lead there. */
@FunctionalInterface
public interface DPMTransport {
    /**
     * Opens a remote session on the server of a name.
     *
     * @return what New-PSSession gives
     * @throws org.jwsh.values.NetException where there is no way to it
     */
    Object open(CmdletSession session, String serverName);
}
