package org.jwsh.modules.dpm;

import java.util.List;
import org.jwsh.cmdlet.CmdletSession;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/**
 * Reaches DPM servers over WS-Management with TLS, or by the parameters of New-PSSession that the variable
 * {@code $DPMSessionParameters} holds, a hashtable: a credential, another port, SSH ({@code HostName}).
 */
final class RemotingTransport implements DPMTransport {
    private static final String OPEN = """
        param($Name, $Parameters, $MayAsk)
        $call = @{}
        if ($Parameters) { foreach ($key in $Parameters.Keys) { $call[$key] = $Parameters[$key] } }
        if (-not $call.HostName -and -not $call.ConnectionUri) {
            $call.ComputerName = $Name
            $call.UseSSL = $true
            if (-not $call.Credential -and $MayAsk) { $call.Credential = Get-Credential -Message "DPM server $Name" }
        }
        New-PSSession @call -ErrorAction Stop
        """;

    @Override
    public Object open(CmdletSession session, String serverName) {
        List<Object> opened =
                session.invoke(OPEN, serverName, session.variable("DPMSessionParameters"), session.isInteractive());
        if (opened.size() != 1) {
            throw NetException.of(DPMErrors.INVALID_OPERATION, "No session was opened.")
                    .withRecord("UnableToConnectToDPMServer", ErrorCategory.ConnectionError, serverName);
        }
        return PSObject.unwrap(opened.getFirst());
    }
}
