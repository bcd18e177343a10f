package org.jwsh.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.jwsh.binding.RunningSession;
import org.jwsh.cmdlet.CmdletSession;
import org.jwsh.modules.dpm.DPMTransport;
import org.jwsh.modules.oneview.ApplianceNetwork;
import org.jwsh.modules.oneview.CertificateTrust;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.simulators.dpm.DpmSimulator;
import org.jwsh.simulators.oneview.OneViewSimulator;
import org.jwsh.simulators.oneview.SimulatorSettings;
import org.jwsh.values.PSObject;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.security.SecureString;

/**
 * The embedded servers in place of real ones: whatever appliance or DPM server a script names, a simulator on loopback
 * answers, over TLS with the one certificate that the session is made to trust. A simulator starts with the first name
 * that leads to it.
 */
public final class Simulation implements AutoCloseable {
    /** The line that tells the user of a simulated session what answers. */
    public static final String NOTICE =
            "jwsh: simulation: embedded servers on loopback answer for every OneView" + " appliance and DPM server.";

    private static final String OPEN_DPM_SESSION = """
        param($Address, $Credential)
        New-PSSession -ConnectionUri $Address -Credential $Credential -ErrorAction Stop `
            -SessionOption (New-PSSessionOption -SkipCACheck -SkipCNCheck)
        """;

    private final SimulatorSettings settings;
    private final CertificateTrust trust = new CertificateTrust();
    private OneViewSimulator appliances;
    private DpmSimulator dpmServers;

    /** A simulation with the standard appliances. */
    public Simulation() {
        this(new SimulatorSettings());
    }

    /** A simulation with appliances of this kind. */
    public Simulation(SimulatorSettings settings) {
        this.settings = settings;
    }

    /** Leads the connections of a session here; has to come before the session's first use of the modules. */
    void install(ExecutionContext context) {
        CmdletSession session = RunningSession.of(context);
        session.state(
                ApplianceNetwork.class,
                () -> new ApplianceNetwork((host, port) -> appliances().address(), trust));
        session.state(DPMTransport.class, () -> (user, serverName) -> dpmSession(user));
    }

    /** The simulator of all appliances. */
    public synchronized OneViewSimulator appliances() {
        if (appliances == null) {
            appliances = OneViewSimulator.start(settings);
            trust.pinEverywhere(appliances.certificate());
        }
        return appliances;
    }

    /** The simulator of all DPM servers. */
    public synchronized DpmSimulator dpmServers() {
        if (dpmServers == null) {
            dpmServers = DpmSimulator.start(new HostedSessions(Path.of("").toAbsolutePath(), Map.of()), 0);
        }
        return dpmServers;
    }

    @Override
    public synchronized void close() {
        if (appliances != null) {
            appliances.close();
        }
        if (dpmServers != null) {
            closeDpmServers();
        }
    }

    private void closeDpmServers() {
        try {
            dpmServers.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The simulated DPM server cannot be closed.", e);
        }
    }

    /** A remote session on the simulated server, which is on loopback and known to be the one that was started here. */
    private Object dpmSession(CmdletSession user) {
        DpmSimulator server = dpmServers();
        String address = "https://localhost:" + server.address().getPort() + "/wsman";
        var credential = new PSCredential(DpmSimulator.USER, new SecureString(server.password()));
        return PSObject.unwrap(
                user.invoke(OPEN_DPM_SESSION, address, credential).getFirst());
    }
}
