package org.jwsh.simulators.oneview;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * What kind of appliances a simulator plays. As it comes: 5.00 virtual appliances that let everybody in with any password
 * that is not blank, hold 24 server profiles and finish accepted work in 600 ms. Read once, when the simulator starts.
 */
public final class SimulatorSettings {
    private int port;
    private int minimumApiVersion = 120;
    private int currentApiVersion = 1200;
    private List<Account> accounts = List.of();
    private String loginMessage;
    private boolean acknowledgeLoginMessage;
    private Duration sessionIdleLimit = Duration.ofHours(24);
    private Duration taskDuration = Duration.ofMillis(600);
    private int serverProfiles = 24;
    private int pageSize = 25;
    private SeedData data = SeedData.none();
    private InstantSource clock = InstantSource.system();

    /** Listens on this loopback port; 0 for any free one. */
    public SimulatorSettings port(int number) {
        port = number;
        return this;
    }

    /** Answers only an {@code X-API-Version} from {@code minimum} to {@code current}. */
    public SimulatorSettings apiVersions(int minimum, int current) {
        minimumApiVersion = minimum;
        currentApiVersion = current;
        return this;
    }

    /** Lets only these accounts in. */
    public SimulatorSettings accounts(Account... some) {
        accounts = List.of(some);
        return this;
    }

    /** Shows a message at login, which the login has to acknowledge when {@code acknowledge} is set. */
    public SimulatorSettings loginMessage(String message, boolean acknowledge) {
        loginMessage = message;
        acknowledgeLoginMessage = acknowledge;
        return this;
    }

    /** Ends a session that had no request for longer than this. */
    public SimulatorSettings sessionIdleLimit(Duration limit) {
        sessionIdleLimit = limit;
        return this;
    }

    /** Finishes accepted work after this time. */
    public SimulatorSettings taskDuration(Duration duration) {
        taskDuration = duration;
        return this;
    }

    /** Generates this many server profiles, and what they need. */
    public SimulatorSettings serverProfiles(int number) {
        serverProfiles = number;
        return this;
    }

    /** Puts this many members in a page of a collection when the client asks for no number. */
    public SimulatorSettings pageSize(int members) {
        pageSize = members;
        return this;
    }

    /** Adds these resources to the generated ones of each appliance. */
    public SimulatorSettings data(SeedData resources) {
        data = resources;
        return this;
    }

    /** Reads the time here. */
    public SimulatorSettings clock(InstantSource source) {
        clock = source;
        return this;
    }

    int port() {
        return port;
    }

    int minimumApiVersion() {
        return minimumApiVersion;
    }

    int currentApiVersion() {
        return currentApiVersion;
    }

    List<Account> accounts() {
        return accounts;
    }

    String loginMessage() {
        return loginMessage;
    }

    boolean acknowledgesLoginMessage() {
        return acknowledgeLoginMessage;
    }

    Duration sessionIdleLimit() {
        return sessionIdleLimit;
    }

    Duration taskDuration() {
        return taskDuration;
    }

    int serverProfiles() {
        return serverProfiles;
    }

    int pageSize() {
        return pageSize;
    }

    SeedData data() {
        return data;
    }

    InstantSource clock() {
        return clock;
    }
}
