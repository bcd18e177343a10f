package org.jwsh.modules.oneview;

import java.util.Arrays;
import java.util.Optional;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.PSObject;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.security.SecureString;

/** Opens a session on an appliance and adds it to {@code $ConnectedSessions}. */
@Cmdlet(verb = "Connect", noun = "HPOVMgmt", defaultParameterSet = ConnectHPOVMgmt.BY_PASSWORD)
@OutputType("HPOneView.Appliance.Connection")
public final class ConnectHPOVMgmt extends OneViewCmdlet {
    static final String BY_PASSWORD = "UsernamePassword";
    private static final String BY_CREDENTIAL = "PSCredential";
    private static final String BY_CERTIFICATE = "Certificate";

    @Parameter(
            set = {BY_PASSWORD, BY_CREDENTIAL, BY_CERTIFICATE},
            mandatory = true,
            position = 0)
    @Alias({"Appliance", "Computername"})
    @ValidateNotNullOrEmpty
    String hostname;

    @Parameter(set = {BY_PASSWORD, BY_CREDENTIAL})
    @Alias("authProvider")
    @ValidateNotNullOrEmpty
    @DefaultValue("LOCAL")
    String authLoginDomain;

    @Parameter(set = BY_PASSWORD, mandatory = true)
    @Alias({"u", "user"})
    @ValidateNotNullOrEmpty
    String userName;

    @Parameter(set = BY_PASSWORD)
    @Alias("p")
    @ValidateNotNullOrEmpty
    Object password;

    @Parameter(set = BY_CREDENTIAL, mandatory = true)
    @Alias("PSCredential")
    @ValidateNotNullOrEmpty
    PSCredential credential;

    @Parameter(set = BY_CERTIFICATE, mandatory = true)
    Object certificate;

    @Parameter(set = {BY_PASSWORD, BY_CREDENTIAL, BY_CERTIFICATE})
    boolean loginAcknowledge;

    @Parameter(set = {BY_PASSWORD, BY_CREDENTIAL, BY_CERTIFICATE})
    boolean renewSession;

    ConnectHPOVMgmt(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        ConnectedSessionsList connections = oneView().connections();
        Optional<Connection> open = connections.named(hostname);
        if (open.isPresent()) {
            writeWarning("You are already connected to '" + hostname + "'.");
            writeObject(open.get());
            return;
        }
        try {
            Connection connection = connect(connections.freeConnectionId());
            connections.track(connection);
            writeObject(connection);
        } catch (RequestFailure failure) {
            throw terminatingError(failure.record());
        }
    }

    private Connection connect(int connectionId) {
        Login login = new Login(requests(), library(), hostname);
        login.checkVersion();
        String domain = login.defaultLoginDomain(this::showLoginMessage);
        Connection connection = authenticate(login, connectionId, authLoginDomain == null ? domain : authLoginDomain);
        login.complete(connection);
        writeVerbose("Logged in to '" + hostname + "' as '" + connection.userName() + "'.");
        return connection;
    }

    private Connection authenticate(Login login, int connectionId, String domain) {
        char[] secret = secret();
        try {
            boolean acknowledge = loginAcknowledge;
            Connection opened;
            try {
                opened = open(login, connectionId, domain, secret, acknowledge);
            } catch (RequestFailure failure) {
                if (!failure.errorCode().equals("AUTHN_LOGIN_MESSAGE_ACKNOWLEDGMENT_REQUIRED")
                        || !acknowledged(failure)) {
                    throw failure;
                }
                acknowledge = true;
                opened = open(login, connectionId, domain, secret, true);
            }
            if (renewSession) {
                opened.renewal(renewal(login, opened, secret, acknowledge));
            }
            return opened;
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    /** The same login again; what proves the user is kept as a secure string. */
    private SessionRenewal renewal(Login login, Connection opened, char[] secret, boolean acknowledge) {
        SecureString kept = new SecureString(secret);
        return () -> {
            char[] again = kept.reveal();
            try {
                return open(login, opened.connectionId(), opened.authLoginDomain(), again, acknowledge)
                        .sessionId();
            } finally {
                Arrays.fill(again, '\0');
            }
        };
    }

    private Connection open(Login login, int connectionId, String domain, char[] secret, boolean acknowledge) {
        return switch (parameterSetName()) {
            case BY_CERTIFICATE -> openWithCertificate(login, connectionId, acknowledge);
            case BY_CREDENTIAL -> login.withPassword(connectionId, credential.userName(), secret, domain, acknowledge);
            default -> login.withPassword(connectionId, userName, secret, domain, acknowledge);
        };
    }

    private Connection openWithCertificate(Login login, int connectionId, boolean acknowledge) {
        ClientCertificate proof =
                ClientCertificate.of(PSObject.unwrap(certificate), session().currentDirectory());
        try (RestClient client = new RestClient(oneView().network(), Patience.standard(), proof)) {
            return login.withCertificate(connectionId, client, acknowledge);
        }
    }

    private char[] secret() {
        return switch (parameterSetName()) {
            case BY_CERTIFICATE -> new char[0];
            case BY_CREDENTIAL -> credential.password().reveal();
            default -> password == null ? session().promptForSecret("Password: ") : Secret.characters(password);
        };
    }

    private boolean acknowledged(RequestFailure failure) {
        return session().isInteractive() && shouldContinue(failure.body().message(), "Login message");
    }

    private void showLoginMessage(String message) {
        session().writeHost(message);
        session().writeHost("");
    }
}
