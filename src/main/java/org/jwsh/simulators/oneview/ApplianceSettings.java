package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The settings of the appliance itself, each at its own URI. */
final class ApplianceSettings {
    private static final int RANGE_SIZE = 1 << 20;
    private static final List<String> RESTART =
            List.of("Stopping services.", "Rebooting the appliance.", "Starting services.", "The appliance is ready.");

    private final ResourceFamily.Appliance appliance;

    ApplianceSettings(ResourceFamily.Appliance appliance) {
        this.appliance = appliance;
    }

    void register(Routes routes) {
        Stream.of(
                        time(),
                        certificate(),
                        community(),
                        syslog(),
                        proxy(),
                        mail(),
                        loginMessage(),
                        backups(),
                        vlans(),
                        templatePolicy())
                .forEach(setting -> setting.register(routes));
        routes.on("GET", "/rest/appliance/firmware/pending", request -> Response.ok(pendingUpdate()))
                .on("GET", "/rest/appliance/network-interfaces", request -> Response.ok(network()))
                .on("POST", "/rest/appliance/notifications/send-email", request -> Response.ok(Json.object()))
                .on("GET", "/rest/appliance/ha-nodes", request -> Response.ok(nodes()))
                .on("POST", "/rest/appliance/shutdown", this::shutDown)
                .on("POST", "/rest/appliance/reachable", this::ping);
        for (String kind : List.of("vmac", "vwwn", "vsn", "ipv4")) {
            setting("/rest/id-pools/" + kind, kind, false, pool(kind)).register(routes);
            new AddressRanges(appliance, kind).register(routes);
        }
    }

    private SettingResource setting(String uri, String name, boolean byTask, ObjectNode initial) {
        return new SettingResource(appliance, uri, name, byTask, initial);
    }

    private SettingResource time() {
        ObjectNode time = Json.object();
        time.put("type", "TimeAndLocale");
        time.put("dateTime", appliance.settings().clock().instant().toString());
        time.put("locale", "en_US.UTF-8");
        time.put("localeDisplayName", "English (United States)");
        time.put("timezone", "UTC");
        time.putArray("ntpServers").add("ntp.domain.com");
        time.putNull("pollingInterval");
        return setting("/rest/appliance/configuration/time-locale", "Time and locale", true, time);
    }

    private SettingResource certificate() {
        ObjectNode certificate = Json.object();
        certificate.put("type", "CertificateDtoV2");
        certificate.put("commonName", "appliance.domain.com");
        certificate.put("issuer", "CN=appliance.domain.com");
        certificate.put("validFrom", "2018-06-20T13:15:19.972Z");
        certificate.put("validUntil", "2028-06-20T13:15:19.972Z");
        certificate.put("expiresInDays", 3650);
        return setting("/rest/certificates/https", "Certificate", true, certificate);
    }

    private SettingResource community() {
        ObjectNode community = Json.object();
        community.put("communityString", "public");
        return setting("/rest/appliance/device-read-community-string", "Read community", false, community);
    }

    private SettingResource syslog() {
        ObjectNode syslog = Json.object();
        syslog.put("type", "RemoteSyslog");
        syslog.put("remoteSyslogDestination", "172.18.15.11");
        syslog.put("remoteSyslogPort", "514");
        syslog.put("enabled", false);
        syslog.put("sendTestLog", false);
        return setting("/rest/remote-syslog", "Remote syslog", true, syslog);
    }

    private SettingResource proxy() {
        ObjectNode proxy = Json.object();
        proxy.put("type", "ApplianceProxyConfiguration");
        proxy.put("server", "proxy.domain.com");
        proxy.put("port", 8080);
        proxy.put("communicationProtocol", "HTTP");
        proxy.putNull("username");
        return setting("/rest/appliance/proxy-config", "Proxy", true, proxy);
    }

    private SettingResource mail() {
        ObjectNode mail = Json.object();
        mail.put("type", "EmailNotificationV3");
        mail.put("senderEmailAddress", "oneview@domain.com");
        mail.put("smtpServer", "mail.domain.com");
        mail.put("smtpPort", 25);
        mail.put("smtpProtocol", "TLS");
        mail.put("alertEmailDisabled", false);
        mail.putArray("alertEmailFilters");
        return setting("/rest/appliance/notifications/email-config", "Mail", true, mail);
    }

    private SettingResource loginMessage() {
        ObjectNode message = Json.object();
        message.put("message", "");
        message.put("acknowledgmentRequired", false);
        return setting("/rest/login-message", "Login message", false, message);
    }

    private SettingResource backups() {
        ObjectNode backups = Json.object();
        backups.put("type", "BackupConfig");
        backups.put("enabled", false);
        backups.put("remoteServerName", "");
        backups.put("remoteServerDir", "");
        backups.put("protocol", "SCP");
        backups.put("scheduleInterval", "NONE");
        backups.putArray("scheduleDays");
        backups.put("scheduleTime", "");
        return setting("/rest/backups/config", "Automatic backup", false, backups);
    }

    private SettingResource vlans() {
        ObjectNode range = Json.object();
        range.put("type", "vlan-pool");
        range.put("start", 3967);
        range.put("length", 128);
        return setting("/rest/fabrics/reserved-vlan-range", "Reserved VLANs", true, range);
    }

    private SettingResource templatePolicy() {
        ObjectNode policy = Json.object();
        policy.put("type", "SettingV300");
        policy.put("name", "StorageVolumeTemplateRequired");
        policy.put("value", "false");
        String uri = "/rest/global-settings/appliance/global/StorageVolumeTemplateRequired";
        return setting(uri, "Volume template policy", false, policy);
    }

    private static ObjectNode pool(String kind) {
        ObjectNode pool = Json.object();
        pool.put("type", "Pool");
        pool.put("category", "id-pool");
        pool.put("name", kind);
        pool.put("poolType", kind.toUpperCase(Locale.ROOT));
        pool.put("enabled", true);
        pool.put("totalCount", Integer.toString(RANGE_SIZE));
        pool.put("allocatedCount", "64");
        pool.put("freeCount", Integer.toString(RANGE_SIZE - 64));
        pool.putArray("rangeUris").add(AddressRanges.firstUri(kind));
        return pool;
    }

    private static ObjectNode pendingUpdate() {
        ObjectNode update = Json.object();
        update.put("fileName", "HPEOneView_5.00.00_update.bin");
        update.put("version", "5.00.00-0409433");
        update.put("rebootRequired", true);
        return update;
    }

    private static ObjectNode network() {
        ObjectNode configuration = Json.object();
        configuration.put("type", "ApplianceServerConfiguration");
        ObjectNode network = configuration.putArray("applianceNetworks").addObject();
        network.put("interfaceName", "Appliance").put("device", "eth0").put("macAddress", "00:50:56:2A:11:01");
        network.put("hostname", "appliance.domain.com").put("domainName", "domain.com");
        network.put("ipv4Type", "STATIC").put("app1Ipv4Addr", "192.168.10.20").put("ipv4Subnet", "255.255.255.0");
        network.put("ipv4Gateway", "192.168.10.1")
                .put("ipv6Type", "UNCONFIGURE")
                .putNull("app1Ipv6Addr");
        network.putArray("ipv4NameServers").add("192.168.10.2");
        network.putArray("searchDomains").add("domain.com");
        network.putArray("ntpServers").add("ntp.domain.com");
        return configuration;
    }

    private static ObjectNode nodes() {
        ObjectNode active = Json.object();
        active.put("name", "0000A66101, appliance 1").put("role", "Active").put("state", "OK");
        ObjectNode standby = Json.object();
        standby.put("name", "0000A66102, appliance 1").put("role", "Standby").put("state", "OK");
        return Json.collection("HaNodeCollection", "/rest/appliance/ha-nodes", List.of(active, standby));
    }

    private Response shutDown(Request request) {
        ObjectNode subject = Json.object();
        subject.put("name", "Appliance").put("uri", "/rest/appliance").put("category", "appliance");
        boolean restart = request.query().first("type").orElse("").equals("REBOOT");
        return restart
                ? appliance.tasks().accept("Restart appliance", subject, request, RESTART)
                : appliance.tasks().accept("Shut down", subject, request);
    }

    private Response ping(Request request) {
        ObjectNode subject = Json.object();
        subject.put("name", request.jsonObject().path("address").asText());
        subject.put("uri", "/rest/appliance/reachable").put("category", "appliance");
        return appliance.tasks().accept("Ping", subject, request);
    }
}
