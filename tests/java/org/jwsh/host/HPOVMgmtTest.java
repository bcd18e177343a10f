package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.jwsh.host.SimulatedShell.Outcome;
import org.jwsh.simulators.oneview.Account;
import org.jwsh.simulators.oneview.Fault;
import org.jwsh.simulators.oneview.SimulatorSettings;

/** Every way to type Connect-HPOVMgmt and Disconnect-HPOVMgmt, right and wrong. */
class HPOVMgmtTest {
    private static final String CONNECT_ONE =
            "$null = Connect-HPOVMgmt one.domain.com -UserName admin -Password secret\n";
    private static final String CONNECT_TWO =
            CONNECT_ONE + "$null = Connect-HPOVMgmt two.domain.com -UserName admin -Password secret\n";
    private static final String CONNECT_THREE =
            CONNECT_TWO + "$null = Connect-HPOVMgmt three.domain.com -UserName admin -Password secret\n";
    private static final String OPEN = "\n'open: ' + ($ConnectedSessions -join ' ')";

    private SimulatedShell shell = new SimulatedShell();

    @AfterEach
    void close() {
        shell.close();
    }

    private void play(SimulatorSettings settings) {
        shell.close();
        shell = new SimulatedShell(settings);
    }

    private Outcome succeeds(String script) {
        Outcome outcome = shell.run(script);
        assertThat(outcome.error()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        return outcome;
    }

    @Nested
    class Connecting {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Connect-HPOVMgmt -Hostname one.domain.com -UserName admin -Password secret",
                    "Connect-HPOVMgmt one.domain.com -UserName admin -Password secret",
                    "Connect-HPOVMgmt -Appliance one.domain.com -user admin -p secret",
                    "Connect-HPOVMgmt -Computername one.domain.com -u admin -Password:secret",
                    "connect-hpovmgmt -host one.domain.com -userN admin -pass secret",
                    "Connect-HPOVMgmt -UserName admin -Password secret one.domain.com",
                    "& { $a = @{ Hostname = 'one.domain.com'; UserName = 'admin'; Password = 'secret' };"
                            + " Connect-HPOVMgmt @a }",
                })
        void everySpellingOpensTheSameSession(String call) {
            Outcome outcome = succeeds("$c = " + call + "; $c.ConnectionId; $c.Name; $c.Username; $c.AuthLoginDomain;"
                    + " $c.ApplianceType; $c.AuthType; $c.Default; $c.ActivePermissions[0].RoleName" + OPEN);

            assertThat(outcome.output()).isEqualTo("""
                1
                one.domain.com
                admin
                LOCAL
                VMA
                Credentials
                True
                Infrastructure administrator
                open: one.domain.com
                """);
            assertThat(shell.appliances().appliance("one.domain.com").openSessions())
                    .isEqualTo(1);
        }

        @Test
        void theCallsArriveInTheOrderOfTheOriginal() {
            succeeds(CONNECT_ONE);

            assertThat(shell.appliances().requests())
                    .containsExactly(
                            "GET /rest/version",
                            "GET /rest/logindetails",
                            "POST /rest/login-sessions",
                            "GET /rest/roles",
                            "GET /rest/appliance/nodeinfo/version",
                            "GET /rest/sessions");
        }

        @Test
        void nameAndPasswordAreAskedForWhenTheyAreLeftOut() {
            Outcome outcome = shell.runWithAnswers(
                    "$c = Connect-HPOVMgmt MyAppliance.domain.com; \"$c as $($c.Username)\"", "admin", "secret");

            assertThat(outcome.error()).isEmpty();
            assertThat(outcome.output()).isEqualTo("""

                cmdlet Connect-HPOVMgmt at command pipeline position 1
                Supply values for the following parameters:
                UserName: Password: MyAppliance.domain.com as admin
                """);
        }

        @Test
        void theTableShowsNoSessionId() {
            assertThat(succeeds("Connect-HPOVMgmt one.domain.com -UserName admin -Password secret")
                            .output())
                    .isEqualTo("""

                        ConnectionID Name           UserName AuthLoginDomain Default
                        ------------ ----           -------- --------------- -------
                        1            one.domain.com admin    LOCAL           True

                        """);
        }

        @Test
        void onlyTheFirstConnectionIsTheDefaultAndFreedNumbersAreUsedAgain() {
            Outcome outcome = succeeds(CONNECT_THREE + """
                $null = Disconnect-HPOVMgmt 2
                $c = Connect-HPOVMgmt four.domain.com -UserName admin -Password secret
                foreach ($s in $ConnectedSessions) { "$($s.ConnectionId) $s $($s.Default)" }
                """);

            assertThat(outcome.output()).isEqualTo("""
                1 one.domain.com True
                3 three.domain.com False
                2 four.domain.com False
                """);
        }

        @Test
        void connectingAgainWarnsAndGivesTheOpenConnection() {
            Outcome outcome = shell.run(
                    CONNECT_ONE + "(Connect-HPOVMgmt ONE.domain.com -UserName admin -Password secret).ConnectionId");

            assertThat(outcome.output()).isEqualTo("WARNING: You are already connected to 'ONE.domain.com'.\n1\n");
            assertThat(shell.appliances().openSessions()).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({"HPOneView.410,800", "HPOneView.420,1000", "HPOneView.500,1200"})
        void eachLibraryNeedsAnApplianceThatSpeaksItsApiVersion(String module, int apiVersion) {
            play(new SimulatorSettings().apiVersions(120, apiVersion - 1));

            Outcome outcome = shell.runAndDescribeErrors("Import-Module " + module + "\n" + CONNECT_ONE);

            assertThat(outcome.output()).isEqualTo("""
                id: LibraryTooNew,Connect-HPOVMgmt
                category: OperationStopped
                reason: NotImplementedException
                target: one.domain.com
                message: The appliance 'one.domain.com' speaks API version %d, but %s needs %d or later.
                """.formatted(apiVersion - 1, module, apiVersion));
        }

        @Test
        void onlyOneLibraryCanBeLoaded() {
            Outcome outcome = shell.runAndDescribeErrors("Import-Module HPOneView.410; Import-Module HPOneView.420");

            assertThat(outcome.output())
                    .contains(
                            "id: CannotLoadMultipleLibraries",
                            "category: ResourceExists",
                            "message: The module HPOneView.420 cannot be imported because HPOneView.410 is loaded");
        }

        @Test
        void aLoginMessageIsShownAndCanBeAcknowledged() {
            play(new SimulatorSettings().loginMessage("Authorized use only.", true));

            Outcome outcome = succeeds(
                    "$c = Connect-HPOVMgmt one.domain.com -UserName admin -Password secret -LoginAcknowledge" + OPEN);

            assertThat(outcome.output()).isEqualTo("Authorized use only.\n\nopen: one.domain.com\n");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "-UserName admin -Password wrong | InvalidUsernameOrPassword | AuthenticationError"
                            + " | AuthSessionException | Appliance:one.domain.com",
                    "-UserName nobody -Password secret | InvalidUsernameOrPassword | AuthenticationError"
                            + " | AuthSessionException | Appliance:one.domain.com",
                    "-UserName jane -Password secret -AuthLoginDomain corp.com | NoDirectoryRoleMapping"
                            + " | AuthenticationError | AuthSessionException | Appliance:one.domain.com",
                    "-UserName admin -Password secret -AuthLoginDomain nowhere.com | AuthenticationDirectoryNotFound"
                            + " | ObjectNotFound | ResourceNotFoundException | AuthLoginDomain",
                    "-UserName old -Password secret | PasswordExpired | PermissionDenied"
                            + " | PasswordChangeRequired | Username",
                })
        void aRefusedLoginSaysWhyAndLeavesNothing(
                String credentials, String id, String category, String reason, String target) {
            play(new SimulatorSettings()
                    .accounts(
                            Account.administrator("admin", "secret"),
                            Account.administrator("jane", "secret")
                                    .inDirectory("corp.com")
                                    .withRoles(),
                            Account.administrator("old", "secret").withExpiredPassword()));

            Outcome outcome =
                    shell.runAndDescribeErrors("$null = Connect-HPOVMgmt one.domain.com " + credentials + OPEN);

            assertThat(outcome.output())
                    .startsWith("open: \nid: " + id + ",Connect-HPOVMgmt\ncategory: " + category + "\nreason: " + reason
                            + "\ntarget: " + target + "\nmessage: ")
                    .doesNotContain("secret");
            assertThat(shell.run("$ConnectedSessions.Count").output().strip()).isIn("", "0");
            assertThat(shell.appliances().openSessions()).isZero();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "GET /rest/version",
                    "GET /rest/logindetails",
                    "POST /rest/login-sessions",
                    "GET /rest/roles",
                    "GET /rest/appliance/nodeinfo/version",
                    "GET /rest/sessions",
                })
        void aFaultAtAnyStepLeavesNoConnectionAndNoSession(String step) {
            String[] call = step.split(" ");
            shell.appliances().faults().once(call[0], call[1], new Fault.Refusal(500, "BROKEN", -1));

            Outcome outcome = shell.runAndDescribeErrors("try { " + CONNECT_ONE.strip()
                    + " } finally { Write-Output \"tracked: $($ConnectedSessions -join ' ')\" }");

            assertThat(outcome.output())
                    .contains("tracked: \n")
                    .contains("id: BROKEN,Connect-HPOVMgmt\n"
                            + "category: InvalidOperation\n"
                            + "reason: InvalidOperationException")
                    .contains("message: The appliance cannot answer this request now. Try again.");
            assertThat(shell.appliances().openSessions()).isZero();
        }

        @Test
        void aDroppedConnectionAtTheLoginIsReported() {
            shell.appliances().faults().once("POST", "/rest/login-sessions", new Fault.DroppedConnection());

            assertThat(shell.runAndDescribeErrors(CONNECT_ONE).output()).isEqualTo("""
                id: ApplianceConnectionLost,Connect-HPOVMgmt
                category: ConnectionError
                reason: NetworkConnectionException
                target: Hostname
                message: The connection to the appliance 'one.domain.com' was lost before it had answered.
                """);
        }

        @Test
        void aMissingHostNameIsAnErrorWithNobodyToAsk() {
            Outcome outcome = shell.run("Connect-HPOVMgmt -UserName admin -Password secret");

            assertThat(outcome.error())
                    .isEqualTo("Connect-HPOVMgmt: Cannot process command because of one or more missing mandatory"
                            + " parameters: Hostname.\n");
            assertThat(outcome.exitCode()).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Connect-HPOVMgmt one.domain.com two.domain.com -UserName a -Password b"
                            + " | PositionalParameterNotFound,Connect-HPOVMgmt",
                    "Connect-HPOVMgmt one.domain.com -Nonsense x | NamedParameterNotFound,Connect-HPOVMgmt",
                    "Connect-HPOVMgmt one.domain.com -UserName | MissingArgument,Connect-HPOVMgmt",
                    "Connect-HPOVMgmt '' -UserName a -Password b"
                            + " | ParameterArgumentValidationError,Connect-HPOVMgmt",
                    "Connect-HPOVMgmt one -UserName a -Certificate b | AmbiguousParameterSet,Connect-HPOVMgmt",
                })
        void aWrongCallIsRefusedByTheBinder(String call, String id) {
            assertThat(shell.runAndDescribeErrors(call).output()).startsWith("id: " + id + "\n");
            assertThat(shell.appliances().requests()).isEmpty();
        }
    }

    @Nested
    class Disconnecting {
        @ParameterizedTest
        @CsvSource(
                delimiter = '>',
                value = {
                    "Disconnect-HPOVMgmt -Hostname $ConnectedSessions[0] > two.domain.com three.domain.com",
                    "Disconnect-HPOVMgmt -Hostname 1 > two.domain.com three.domain.com",
                    "Disconnect-HPOVMgmt -Hostname '1' > two.domain.com three.domain.com",
                    "Disconnect-HPOVMgmt -Hostname TWO.domain.com > one.domain.com three.domain.com",
                    "Disconnect-HPOVMgmt -Appliance two.domain.com > one.domain.com three.domain.com",
                    "Disconnect-HPOVMgmt -ApplianceSession 3 > one.domain.com two.domain.com",
                    "Disconnect-HPOVMgmt -ApplianceConnection 3 > one.domain.com two.domain.com",
                    "Disconnect-HPOVMgmt -App:three.domain.com > one.domain.com two.domain.com",
                    "Disconnect-HPOVMgmt 2 > one.domain.com three.domain.com",
                    "Disconnect-HPOVMgmt two.domain.com > one.domain.com three.domain.com",
                    "Disconnect-HPOVMgmt > two.domain.com three.domain.com",
                    "Disconnect-HPOVMgmt 1, three.domain.com > two.domain.com",
                    "Disconnect-HPOVMgmt $ConnectedSessions[0], 3 > two.domain.com",
                    "2, 1 | Disconnect-HPOVMgmt > three.domain.com",
                    "'one.domain.com' | Disconnect-HPOVMgmt > two.domain.com three.domain.com",
                })
        void everyFormEndsTheSessionsItNames(String call, String left) {
            Outcome outcome = succeeds(CONNECT_THREE + "$null = " + call + OPEN);

            assertThat(outcome.output()).isEqualTo("open: " + left + "\n");
            assertThat(shell.appliances().openSessions()).isEqualTo(left.split(" ").length);
        }

        @Test
        void pipingTheListEndsAllSessionsTheNewestFirst() {
            Outcome outcome = succeeds(CONNECT_THREE + "$ConnectedSessions | Disconnect-HPOVMgmt" + OPEN);

            assertThat(outcome.output()).isEqualTo("open: \n");
            assertThat(shell.appliances().openSessions()).isZero();
        }

        @Test
        void theRemainingConnectionsAreWrittenAndTheLastOneBecomesTheDefault() {
            Outcome outcome = succeeds(CONNECT_TWO + "Disconnect-HPOVMgmt 1 | ForEach-Object { \"$_ $($_.Default)\" }");

            assertThat(outcome.output()).isEqualTo("two.domain.com True\n");
        }

        @Test
        void withTwoLeftNoneIsPromotedAndABareCallHasNoDefault() {
            Outcome outcome = shell.runAndDescribeErrors(
                    CONNECT_THREE + "$null = Disconnect-HPOVMgmt\n$null = Disconnect-HPOVMgmt");

            assertThat(outcome.output()).isEqualTo("""
                id: NoAuthSession,Disconnect-HPOVMgmt
                category: ResourceUnavailable
                reason: AuthSessionException
                target: ApplianceConnection
                message: There is no default appliance connection. Name the connection to end, or connect first.
                """);
            assertThat(shell.appliances().openSessions()).isEqualTo(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"nobody.domain.com", "9"})
        void aNameOrNumberWithoutConnectionIsReportedAndTheOthersAreEnded(String unknown) {
            Outcome outcome =
                    shell.runAndDescribeErrors(CONNECT_TWO + "$null = Disconnect-HPOVMgmt 1, " + unknown + ", 2");

            assertThat(outcome.output()).isEqualTo("""
                id: UnableToLogoff,Disconnect-HPOVMgmt
                category: ObjectNotFound
                reason: AuthSessionException
                target: ApplianceConnection
                message: '%s' is no appliance connection of this session.
                """.formatted(unknown));
            assertThat(shell.appliances().openSessions()).isZero();
        }

        @Test
        void anExpiredSessionIsReportedAndNoLongerTracked() {
            shell.appliances().faults().once("DELETE", "/rest/login-sessions", new Fault.ExpiredSession());

            Outcome outcome = shell.runAndDescribeErrors(CONNECT_ONE
                    + "try { Disconnect-HPOVMgmt } finally { Write-Output \"left: $($ConnectedSessions.Count)\" }");

            assertThat(outcome.output()).startsWith("left: 0\n").contains("""
                id: InvalidUserSession,Disconnect-HPOVMgmt
                category: AuthenticationError
                reason: AuthSessionException
                target: Appliance:one.domain.com
                """);
        }

        @Test
        void anApplianceThatRefusesKeepsTheConnectionTracked() {
            shell.appliances().faults().once("DELETE", "/rest/login-sessions", new Fault.Refusal(500, "BROKEN", -1));

            Outcome outcome = shell.runAndDescribeErrors(
                    CONNECT_ONE + "try { Disconnect-HPOVMgmt } finally { Write-Output \"left: $ConnectedSessions\" }");

            assertThat(outcome.output()).startsWith("left: one.domain.com\nid: BROKEN,Disconnect-HPOVMgmt\n");
            assertThat(shell.appliances().openSessions()).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Disconnect-HPOVMgmt $null | ParameterArgumentValidationError,Disconnect-HPOVMgmt",
                    "Disconnect-HPOVMgmt '' | ParameterArgumentValidationError,Disconnect-HPOVMgmt",
                    "Disconnect-HPOVMgmt -Nonsense | NamedParameterNotFound,Disconnect-HPOVMgmt",
                    "Disconnect-HPOVMgmt -Hostname | MissingArgument,Disconnect-HPOVMgmt",
                    "Disconnect-HPOVMgmt 1 2 | PositionalParameterNotFound,Disconnect-HPOVMgmt",
                })
        void aWrongCallIsRefusedByTheBinder(String call, String id) {
            assertThat(shell.runAndDescribeErrors(CONNECT_ONE + call).output()).startsWith("id: " + id + "\n");
            assertThat(shell.appliances().openSessions()).isEqualTo(1);
        }
    }
}
