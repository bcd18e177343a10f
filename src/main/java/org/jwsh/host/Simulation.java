package org.jwsh.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jwsh.binding.RunningSession;
import org.jwsh.cmdlet.CmdletSession;
import org.jwsh.modules.dpm.DPMTransport;
import org.jwsh.modules.dpm.TlsTransport;
import org.jwsh.modules.oneview.ApplianceNetwork;
import org.jwsh.modules.oneview.CertificateTrust;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.simulators.dpm.DpmSimulator;
import org.jwsh.simulators.oneview.OneViewSimulator;
import org.jwsh.simulators.oneview.SimulatorSettings;

/**
 * The embedded servers in place of real ones: whatever appliance or DPM server a script names, a simulator on loopback
 * answers, over TLS with the one certificate that the session is made to trust. A simulator starts with the first name
 * that leads to it.
 */
public final class Simulation implements AutoCloseable {
    /** The line that tells the user of a simulated session what answers. */
    public static final String NOTICE =
            "jwsh: simulation: embedded servers on loopback answer for every OneView" + " appliance and DPM server.";

    private final SimulatorSettings settings;
    private final CertificateTrust trust = new CertificateTrust();
    private OneViewSimulator appliances;
    private DpmSimulator dpmServers;
    private DPMTransport dpmTransport;

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
        session.state(DPMTransport.class, () -> serverName -> dpmTransport().connect(serverName));
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
            dpmServers = DpmSimulator.start();
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

    private synchronized DPMTransport dpmTransport() {
        if (dpmTransport == null) {
            InetSocketAddress address = dpmServers().address();
            dpmTransport =
                    new TlsTransport(name -> address, trusting(dpmServers().certificate()), false);
        }
        return dpmTransport;
    }

    private static SSLContext trusting(X509Certificate certificate) {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("simulator", certificate);
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, factory.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("This Java runtime cannot trust a certificate made by itself.", e);
        }
    }
}
