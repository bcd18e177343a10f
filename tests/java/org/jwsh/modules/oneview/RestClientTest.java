package org.jwsh.modules.oneview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jwsh.simulators.oneview.Fault;
import org.jwsh.simulators.oneview.OneViewSimulator;

class RestClientTest {
    private static final Patience SHORT = new Patience(3, Duration.ofMillis(1), Duration.ofMillis(5));

    private final OneViewSimulator simulator = OneViewSimulator.start();
    private final RestClient client = new RestClient(trusting(), SHORT);

    @AfterEach
    void close() {
        client.close();
        simulator.close();
    }

    @Test
    void reachesAnyHostNameThroughTheRouteOfTheNetwork() throws Exception {
        RestReply reply = client.send(RestCall.of("rack7.example.com", "GET", "/rest/version"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("\"currentVersion\":1200");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void asksABusyApplianceAgain(int status) throws Exception {
        simulator.faults().on("GET", "/rest/version", 2, new Fault.Refusal(status, "BUSY", 0));

        assertThat(client.send(RestCall.of("a", "GET", "/rest/version")).status())
                .isEqualTo(200);
        assertThat(simulator.requests()).hasSize(3);
    }

    @Test
    void givesUpOnAnApplianceThatStaysBusy() throws Exception {
        simulator.faults().on("GET", "/rest/version", 9, new Fault.Refusal(429, "BUSY", -1));

        assertThat(client.send(RestCall.of("a", "GET", "/rest/version")).status())
                .isEqualTo(429);
        assertThat(simulator.requests()).hasSize(SHORT.attempts());
    }

    @Test
    void repeatsAReadAfterADroppedConnection() throws Exception {
        simulator.faults().once("GET", "/rest/version", new Fault.DroppedConnection());

        assertThat(client.send(RestCall.of("a", "GET", "/rest/version")).status())
                .isEqualTo(200);
    }

    @Test
    void doesNotRepeatALoginAfterADroppedConnection() {
        simulator.faults().once("POST", "/rest/login-sessions", new Fault.DroppedConnection());

        assertUnreachable(
                client,
                RestCall.of("a", "POST", "/rest/login-sessions").body("{}"),
                ApplianceUnreachable.Reason.CONNECTION_LOST);
        assertThat(simulator.requests()).containsExactly("POST /rest/login-sessions");
    }

    @Test
    void waitsNoLongerThanTheTimeoutOfTheRequest() {
        simulator.faults().once("GET", "/rest/version", new Fault.Latency(Duration.ofSeconds(30)));

        assertUnreachable(
                client,
                RestCall.of("a", "GET", "/rest/version").timeout(Duration.ofMillis(200)),
                ApplianceUnreachable.Reason.NOT_RESPONDING);
    }

    @Test
    void refusesACertificateThatNobodyVouchesFor() {
        try (RestClient suspicious = new RestClient(
                new ApplianceNetwork((host, port) -> simulator.address(), new CertificateTrust()), SHORT)) {
            assertUnreachable(
                    suspicious,
                    RestCall.of("a", "GET", "/rest/version"),
                    ApplianceUnreachable.Reason.CERTIFICATE_TRUST);
        }
        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void holdsAHostToItsPinnedCertificate() throws Exception {
        CertificateTrust trust = new CertificateTrust();
        try (OneViewSimulator other = OneViewSimulator.start();
                RestClient pinning =
                        new RestClient(new ApplianceNetwork((host, port) -> simulator.address(), trust), SHORT)) {
            trust.pin("good.example.com", simulator.certificate());
            trust.pin("forged.example.com", other.certificate());

            assertThat(pinning.send(RestCall.of("good.example.com", "GET", "/rest/version"))
                            .status())
                    .isEqualTo(200);
            assertUnreachable(
                    pinning,
                    RestCall.of("forged.example.com", "GET", "/rest/version"),
                    ApplianceUnreachable.Reason.CERTIFICATE_TRUST);
        }
    }

    @Test
    void tellsAnUnknownNameFromASilentHost() throws Exception {
        InetSocketAddress silent = closedPort();
        ApplianceNetwork network = new ApplianceNetwork(
                (host, port) -> {
                    if (host.equals("nowhere")) {
                        throw new UnknownHostException(host);
                    }
                    return silent;
                },
                new CertificateTrust());
        try (RestClient lost = new RestClient(network, SHORT)) {
            assertUnreachable(
                    lost, RestCall.of("nowhere", "GET", "/rest/version"), ApplianceUnreachable.Reason.UNKNOWN_NAME);
            assertUnreachable(
                    lost, RestCall.of("silent", "GET", "/rest/version"), ApplianceUnreachable.Reason.NOT_RESPONDING);
        }
    }

    @Test
    void speaksWithAThousandAppliancesAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = threads.invokeAll(IntStream.range(0, 1000)
                    .<java.util.concurrent.Callable<Integer>>mapToObj(i ->
                            () -> client.send(RestCall.of("appliance" + i, "GET", "/rest/version")
                                            .timeout(Duration.ofMinutes(5)))
                                    .status())
                    .toList());
            for (var reply : replies) {
                assertThat(reply.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void printsARequestWithoutItsSecrets() {
        RestCall call = RestCall.of("a", "POST", "/rest/login-sessions")
                .header("auth", "token")
                .body("{\"password\":\"secret\"}");

        assertThat(call).hasToString("POST https://a/rest/login-sessions");
    }

    private static void assertUnreachable(RestClient client, RestCall call, ApplianceUnreachable.Reason reason) {
        assertThatThrownBy(() -> client.send(call))
                .isInstanceOfSatisfying(
                        ApplianceUnreachable.class,
                        failure -> assertThat(List.of(failure.reason(), failure.host()))
                                .containsExactly(reason, call.host()));
    }

    private static InetSocketAddress closedPort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            return (InetSocketAddress) socket.getLocalSocketAddress();
        }
    }

    private ApplianceNetwork trusting() {
        CertificateTrust trust = new CertificateTrust();
        trust.pinEverywhere(simulator.certificate());
        return new ApplianceNetwork((host, port) -> simulator.address(), trust);
    }
}
