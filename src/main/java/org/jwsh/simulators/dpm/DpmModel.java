package org.jwsh.simulators.dpm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What one DPM server protects: generated from its name, so that the same name always shows the same data. */
final class DpmModel {
    private static final List<String> GROUPS = List.of("File servers", "SQL databases", "Virtual machines");
    private static final List<String> TYPES = List.of("Volume", "SQL Server 2016 database", "Hyper-V");
    private static final int COMPUTERS_PER_GROUP = 2;
    private static final int POINTS_PER_SOURCE = 3;
    private static final long GIGABYTE = 1L << 30;

    private final String serverName;
    private final String domain;
    private final Instant newestBackup;

    DpmModel(String serverName) {
        int dot = serverName.indexOf('.');
        this.serverName = serverName;
        this.domain = dot < 0 ? "domain.com" : serverName.substring(dot + 1);
        this.newestBackup = LocalDateTime.of(2026, 1, 5, 22, 0).toInstant(ZoneOffset.UTC);
    }

    ObjectNode server() {
        ObjectNode server = object("server", serverName);
        server.put("Name", serverName);
        server.put(
                "DBConnectionString",
                "Integrated Security=SSPI;Initial Catalog=DPMDB;Application Name=MSDPM;server=" + serverName
                        + "\\MSDPM");
        return server;
    }

    List<ObjectNode> productionServers() {
        List<ObjectNode> servers = new ArrayList<>();
        for (int i = 0; i < GROUPS.size() * COMPUTERS_PER_GROUP; i++) {
            ObjectNode server = object("productionServer", "ps" + i);
            server.put("Name", computer(i));
            server.put("ServerName", computer(i));
            server.put("MachineName", computer(i));
            server.put("Domain", domain);
            server.put("ClusterName", "");
            server.put("ServerProtectionState", "HasDatasourcesProtected");
            server.put("IsThrottled", false);
            servers.add(server);
        }
        return servers;
    }

    List<ObjectNode> protectionGroups() {
        List<ObjectNode> groups = new ArrayList<>();
        for (int i = 0; i < GROUPS.size(); i++) {
            ObjectNode group = object("protectionGroup", "pg" + i);
            group.put("Name", GROUPS.get(i));
            group.put("FriendlyName", GROUPS.get(i));
            group.put("ProtectionType", "DiskToDisk");
            group.put("DPMServerName", serverName);
            groups.add(group);
        }
        return groups;
    }

    /** The data sources of a group, or of all groups when {@code groupId} is null. */
    List<ObjectNode> datasources(String groupId) {
        List<ObjectNode> sources = new ArrayList<>();
        for (int i = 0; i < GROUPS.size() * COMPUTERS_PER_GROUP; i++) {
            int group = i / COMPUTERS_PER_GROUP;
            if (groupId == null || groupId.equals("pg" + group)) {
                sources.add(datasource(i, group));
            }
        }
        return sources;
    }

    private ObjectNode datasource(int i, int group) {
        ObjectNode source = object("datasource", "ds" + i);
        source.put("Name", group == 0 ? "D:\\" : computer(i) + "-data");
        source.put("Computer", computer(i));
        source.put("ProductionServerName", computer(i) + "." + domain);
        source.put("ObjectType", TYPES.get(group));
        source.put("ProtectionGroupName", GROUPS.get(group));
        source.put("Protected", true);
        source.put("CurrentlyProtected", true);
        source.put("State", "Valid");
        source.put("Activity", "Idle");
        source.put("LatestRecoveryPoint", newestBackup.toString());
        source.put("ReplicaSize", (i + 2) * 10 * GIGABYTE);
        source.put("ReplicaUsedSpace", (i + 1) * 7 * GIGABYTE);
        source.put("IsPresentOnCloud", false);
        return source;
    }

    List<ObjectNode> recoveryPoints(String datasourceId) {
        List<ObjectNode> points = new ArrayList<>();
        for (int i = 0; i < POINTS_PER_SOURCE; i++) {
            Instant time = newestBackup.minus(POINTS_PER_SOURCE - 1L - i, ChronoUnit.DAYS);
            ObjectNode point = object("recoveryPoint", datasourceId + "rp" + i);
            point.put("Name", datasourceId + "@" + time);
            point.put("BackupTime", time.toString());
            point.put("RepresentedPointInTime", time.toString());
            point.put("UtcRepresentedPointInTime", time.toString());
            point.put("Location", "Disk");
            point.put("DataLocation", "Disk");
            point.put("Size", 5 * GIGABYTE);
            point.put("IsRecoverable", true);
            point.put("IsIncremental", i > 0);
            points.add(point);
        }
        return points;
    }

    private String computer(int index) {
        return String.format("PS%02d", index + 1);
    }

    private static ObjectNode object(String kind, String id) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("kind", kind);
        object.put("id", id);
        return object;
    }
}
