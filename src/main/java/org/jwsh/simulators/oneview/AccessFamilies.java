package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Who may do what from where: directories and their groups, trap receivers, settings that are lists, and what was logged. */
final class AccessFamilies {
    private AccessFamilies() {}

    static List<ResourceFamily> of(ResourceFamily.Appliance appliance) {
        return List.of(
                new DirectoryGroups(appliance),
                new SimpleFamily(appliance, "logindomains", "LoginDomainConfigV600", 1, AccessFamilies::directory)
                        .atOnce(),
                new TrustedCertificates(appliance, "certificates/servers", "oa1.domain.com", false),
                new TrustedCertificates(appliance, "certificates/ca", "Domain CA", true),
                new SimpleFamily(
                                appliance,
                                "SNMPv1-trap-destination",
                                "appliance/trap-destinations",
                                "SnmpTrapDestination",
                                1,
                                AccessFamilies::trapReceiver)
                        .atOnce()
                        .namedBy("destination"),
                new SimpleFamily(
                                appliance,
                                "SNMPv3-trap-destination",
                                "appliance/snmpv3-trap-forwarding/destinations",
                                "Destination",
                                1,
                                AccessFamilies::trapReceiverV3)
                        .atOnce()
                        .namedBy("destinationAddress"),
                new SimpleFamily(
                                appliance,
                                "SNMPv3-user",
                                "appliance/snmpv3-trap-forwarding/users",
                                "Users",
                                1,
                                AccessFamilies::snmpUser)
                        .atOnce()
                        .namedBy("userName"),
                new SimpleFamily(appliance, "global-settings", "SettingV300", 2, AccessFamilies::globalSetting),
                new SimpleFamily(
                                appliance,
                                "id-pool-subnets",
                                "id-pools/ipv4/subnets",
                                "Subnet",
                                1,
                                AccessFamilies::subnet)
                        .atOnce()
                        .namedBy("networkId"),
                new SimpleFamily(appliance, "audit-logs", "AuditLogEntry", 12, AccessFamilies::auditEntry),
                new SimpleFamily(appliance, "labels", "Label", 2, AccessFamilies::label),
                new SimpleFamily(appliance, "repositories", "FirmwareRepository", 1, AccessFamilies::repository),
                new SimpleFamily(
                        appliance, "os-deployment-plans", "OSDeploymentPlanV3", 1, AccessFamilies::deploymentPlan));
    }

    private static void directory(int number, ObjectNode directory) {
        directory.put("name", "domain.com");
        directory.put("authProtocol", "AD");
        directory.put("baseDN", "DC=domain,DC=com");
        directory
                .putArray("directoryServers")
                .addObject()
                .put("directoryServerIpAddress", "dc1.domain.com")
                .put("directoryServerSSLPortNumber", "636");
    }

    private static void trapReceiver(int number, ObjectNode receiver) {
        receiver.put("name", "172.18.15.21");
        receiver.put("destination", "172.18.15.21");
        receiver.put("port", 162);
        receiver.put("communityString", "public");
    }

    private static void trapReceiverV3(int number, ObjectNode receiver) {
        receiver.put("name", "172.18.15.22");
        receiver.put("destinationAddress", "172.18.15.22");
        receiver.put("port", 162);
        receiver.put("userUri", ResourceFamily.generatedUri("SNMPv3-user", 0));
    }

    private static void snmpUser(int number, ObjectNode user) {
        user.put("name", "TrapUser");
        user.put("userName", "TrapUser");
        user.put("securityLevel", "Authentication and privacy");
        user.put("authenticationProtocol", "SHA256");
        user.put("privacyProtocol", "AES");
    }

    private static void globalSetting(int number, ObjectNode setting) {
        setting.put("name", number == 0 ? "StorageVolumeTemplateRequired" : "idle_timeout");
        setting.put("value", number == 0 ? "false" : "1440");
        setting.put("group", "appliance");
        setting.put("settingCategory", "global");
    }

    private static void subnet(int number, ObjectNode subnet) {
        subnet.put("name", "10.44.0.0");
        subnet.put("networkId", "10.44.0.0");
        subnet.put("subnetmask", "255.255.255.0");
        subnet.put("gateway", "10.44.0.1");
        subnet.put("domain", "domain.com");
        subnet.putArray("dnsServers").add("10.44.0.2");
        subnet.putArray("rangeUris").add(AddressRanges.firstUri("ipv4"));
    }

    private static void auditEntry(int number, ObjectNode entry) {
        entry.put("name", "Entry " + number);
        entry.put("dateTimeStamp", String.format("2018-06-%02dT08:00:00.000Z", number + 1));
        entry.put("objectType", number % 3 == 0 ? "SERVER_PROFILE" : "LOGIN_SESSION");
        entry.put("action", number % 3 == 0 ? "MODIFY" : "LOGIN");
        entry.put("result", "SUCCESS");
        entry.put("severity", "INFO");
        entry.put("msg", number % 3 == 0 ? "Changed a server profile" : "Authentication successful");
        entry.put("sourceIp", "172.18.6.5");
    }

    private static void label(int number, ObjectNode label) {
        label.put("name", number == 0 ? "Production" : "Spare");
    }

    private static void repository(int number, ObjectNode repository) {
        repository.put("name", "Internal");
        repository.put("repositoryType", "FirmwareInternalRepo");
        repository.put("availableSpace", "42.3 GB");
        repository.put("totalSpace", "97.6 GB");
    }

    private static void deploymentPlan(int number, ObjectNode plan) {
        plan.put("name", "Linux server");
        plan.put("osType", "RHEL");
        plan.put("architecture", "x86_64");
        plan.putArray("additionalParameters");
    }
}
