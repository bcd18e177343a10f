package org.jwsh.modules.oneview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.jwsh.simulators.oneview.Account;
import org.jwsh.simulators.oneview.OneViewSimulator;
import org.jwsh.simulators.oneview.SimulatorSettings;

/** The REST interface of the simulated appliance, as a client meets it. */
class SimulatedResourcesTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final OneViewSimulator simulator = OneViewSimulator.start(new SimulatorSettings()
            .clock(now::get)
            .taskDuration(Duration.ofSeconds(10))
            .sessionIdleLimit(Duration.ofHours(1))
            .pageSize(10)
            .accounts(
                    Account.administrator("admin", "secret"),
                    Account.administrator("reader", "secret").withRoles("Read only")));
    private final RestClient client = new RestClient(network(), Patience.standard());
    private String sessionId;

    @BeforeEach
    void logIn() throws Exception {
        sessionId = login("admin");
    }

    @AfterEach
    void close() {
        client.close();
        simulator.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server-hardware",
                "server-hardware-types",
                "server-profiles",
                "server-profile-templates",
                "enclosures",
                "enclosure-groups",
                "logical-interconnects",
                "ethernet-networks",
                "fc-networks",
                "network-sets",
                "storage-systems",
                "storage-volumes",
                "alerts",
                "users",
                "scopes",
                "firmware-drivers",
                "licenses",
                "backups"
            })
    void everyMemberOfACollectionCanBeReadByItsUri(String category) throws Exception {
        JsonNode collection = get("/rest/" + category);

        assertThat(collection.path("members")).isNotEmpty();
        for (JsonNode member : collection.path("members")) {
            assertThat(get(member.path("uri").asText())).isEqualTo(member);
            assertThat(member.path("category").asText()).isEqualTo(category);
        }
    }

    @Test
    void followingTheNextPageVisitsEveryMemberOnce() throws Exception {
        Set<String> names = new HashSet<>();
        int visited = 0;
        JsonNode page = get("/rest/server-profiles");
        while (true) {
            for (JsonNode member : page.path("members")) {
                names.add(member.path("name").asText());
                visited++;
            }
            if (page.path("nextPageUri").isNull()) {
                break;
            }
            page = get(page.path("nextPageUri").asText());
        }

        assertThat(names).hasSize(24);
        assertThat(visited).isEqualTo(24);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/rest/index/resources?category=ethernet-networks&query=name:'VLAN%200010' | 1",
                "/rest/index/resources?category=ethernet-networks&query=name%3AVLAN?00%2A | 9",
                "/rest/index/resources?category=server-profiles&query=templateCompliance:'NonCompliant' | 2",
                "/rest/index/resources?category=fc-networks&category=network-sets&query= | 4",
                "/rest/index/resources?query=\"category:alerts AND severity='Critical' AND state='Active'\" | 9",
                "/rest/ethernet-networks?filter=name matches 'VLAN 001%25' | 1",
                "/rest/ethernet-networks?filter='purpose'='Management' | 3",
                "/rest/server-hardware?filter=name EQ 'nothing' | 0",
            })
    void aSearchFindsWhatItsTermsSay(String uri, int found) throws Exception {
        assertThat(get(uri).path("total").asInt()).isEqualTo(found);
    }

    @Test
    void workIsAcceptedAsATaskThatProgressesWithTime() throws Exception {
        RestReply accepted = call("POST", "/rest/ethernet-networks", "{\"name\":\"Blue\",\"vlanId\":77}");
        assertThat(accepted.status()).isEqualTo(202);
        String taskUri = accepted.header("location").orElseThrow();
        assertThat(get(taskUri).path("taskState").asText()).isEqualTo("Running");

        now.updateAndGet(time -> time.plusSeconds(5));
        assertThat(get(taskUri).path("percentComplete").asInt()).isEqualTo(50);
        assertThat(get(taskUri).path("progressUpdates")).hasSize(2);

        now.updateAndGet(time -> time.plusSeconds(5));
        assertThat(get(taskUri).path("taskState").asText()).isEqualTo("Completed");
        String created =
                get(taskUri).path("associatedResource").path("resourceUri").asText();
        assertThat(get(created).path("vlanId").asInt()).isEqualTo(77);
    }

    @Test
    void aChangeWithAnOldETagIsRefused() throws Exception {
        ObjectNode network =
                (ObjectNode) get("/rest/ethernet-networks").path("members").get(0);
        network.put("purpose", "General");
        assertThat(call("PUT", network.path("uri").asText(), network.toString()).status())
                .isEqualTo(202);

        RestReply outdated = call("PUT", network.path("uri").asText(), network.toString());
        assertThat(outdated.status()).isEqualTo(412);
        assertThat(ErrorBody.of(outdated).errorCode()).isEqualTo("RESOURCE_OUTDATED");
    }

    @Test
    void aDeletedResourceIsGoneFromEveryView() throws Exception {
        JsonNode profile = get("/rest/server-profiles").path("members").get(0);

        assertThat(call("DELETE", profile.path("uri").asText(), null).status()).isEqualTo(202);

        assertThat(call("GET", profile.path("uri").asText(), null).status()).isEqualTo(404);
        assertThat(get("/rest/server-profiles").path("total").asInt()).isEqualTo(23);
        assertThat(get("/rest/index/resources?category=server-profiles&query=name:'Profile-00001'")
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void aReaderMayNotChangeAnything() throws Exception {
        sessionId = login("reader");

        RestReply refused = call("POST", "/rest/ethernet-networks", "{\"name\":\"Blue\",\"vlanId\":77}");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(ErrorBody.of(refused).errorCode()).isEqualTo("INSUFFICIENT_PRIVILEGES");
    }

    @Test
    void aSessionEndsWhenItStaysIdleForTooLong() throws Exception {
        now.updateAndGet(time -> time.plus(Duration.ofMinutes(59)));
        assertThat(call("GET", "/rest/scopes", null).status()).isEqualTo(200);

        now.updateAndGet(time -> time.plus(Duration.ofMinutes(61)));
        assertThat(call("GET", "/rest/scopes", null).status()).isEqualTo(401);
        assertThat(simulator.openSessions()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"800,ServerProfileV9", "1000,ServerProfileV10", "1200,ServerProfileV11"})
    void aResourceHasTheTypeOfTheApiVersionAskedFor(String version, String type) throws Exception {
        RestReply reply = client.send(RestCall.of("a", "GET", "/rest/server-profiles?count=1")
                .header("auth", sessionId)
                .header("X-API-Version", version));

        assertThat(Json.parse(reply.body()).at("/members/0/type").asText()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "1300"})
    void anApiVersionThatIsNotSupportedIsRefused(String version) throws Exception {
        RestReply reply = client.send(RestCall.of("a", "GET", "/rest/scopes")
                .header("auth", sessionId)
                .header("X-API-Version", version));

        assertThat(reply.status()).isEqualTo(412);
    }

    @Test
    void fiftyThousandProfilesArePagedWithoutBeingKept() throws Exception {
        try (OneViewSimulator large = OneViewSimulator.start(
                        new SimulatorSettings().serverProfiles(50_000).pageSize(100));
                RestClient reader = new RestClient(networkOf(large), Patience.standard())) {
            String session = Json.parse(reader.send(loginCall("any")).body())
                    .path("sessionID")
                    .asText();
            JsonNode last = Json.parse(reader.send(RestCall.of("a", "GET", "/rest/server-profiles?start=49999&count=1")
                            .header("auth", session)
                            .header("X-API-Version", "1200"))
                    .body());

            assertThat(last.path("total").asInt()).isEqualTo(50_000);
            assertThat(last.at("/members/0/name").asText()).isEqualTo("Profile-50000");
            assertThat(last.path("nextPageUri").isNull()).isTrue();
        }
    }

    private String login(String user) throws Exception {
        return Json.parse(client.send(loginCall(user)).body()).path("sessionID").asText();
    }

    private static RestCall loginCall(String user) {
        return RestCall.of("a", "POST", "/rest/login-sessions")
                .header("X-API-Version", "1200")
                .body("{\"userName\":\"" + user + "\",\"password\":\"secret\"}");
    }

    private JsonNode get(String uri) throws Exception {
        RestReply reply = call("GET", uri, null);
        assertThat(reply.status()).as("%s: %s", uri, reply.body()).isEqualTo(200);
        return Json.parse(reply.body());
    }

    private RestReply call(String method, String uri, String body) throws Exception {
        return client.send(RestCall.of("a", method, uri)
                .header("auth", sessionId)
                .header("X-API-Version", "1200")
                .body(body));
    }

    private ApplianceNetwork network() {
        return networkOf(simulator);
    }

    private static ApplianceNetwork networkOf(OneViewSimulator simulator) {
        CertificateTrust trust = new CertificateTrust();
        trust.pinEverywhere(simulator.certificate());
        return new ApplianceNetwork((host, port) -> simulator.address(), trust);
    }
}
