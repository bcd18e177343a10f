package org.jwsh.simulators.dpm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one DPM server protects: generated from its name, so that the same name always shows the same data, then changed by
 * the commands of its clients. Callers hold its lock.
 */
final class DpmModel {
    private static final List<String> GROUPS = List.of("File servers", "SQL databases", "Virtual machines");
    private static final List<String> TYPES = List.of("Volume", "SQL Server 2016 database", "Hyper-V");
    private static final int COMPUTERS_PER_GROUP = 2;
    private static final int POINTS_PER_SOURCE = 3;
    private static final long GIGABYTE = 1L << 30;
    /** How many times longer than others work takes that writes to tape. */
    private static final int TAPE_FACTOR = 30;

    private final String serverName;
    private final String domain;
    private final InstantSource clock;
    private final Duration jobDuration;
    private final Instant newestBackup = LocalDateTime.of(2026, 1, 5, 22, 0).toInstant(ZoneOffset.UTC);
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Map<String, Object> settings = new LinkedHashMap<>();
    private int made;

    /** Work that runs until its end, and what is there then. */
    private record Job(Row row, Instant end, Row result) {}

    DpmModel(String serverName, InstantSource clock, Duration jobDuration) {
        int dot = serverName.indexOf('.');
        this.serverName = serverName;
        this.domain = dot < 0 ? "domain.com" : serverName.substring(dot + 1);
        this.clock = clock;
        this.jobDuration = jobDuration;
        generateComputers();
        generateGroups();
        generateStorage();
        generateAlerts();
        finishedJob("ReplicaValidation", "Succeeded", find("ds0").orElseThrow());
        finishedJob("DiskReplication", "Failed", find("ds3").orElseThrow());
    }

    String serverName() {
        return serverName;
    }

    Map<String, Object> settings() {
        return settings;
    }

    Row server() {
        return new Row("DpmServer", "server")
                .with("Name", serverName)
                .with(
                        "DBConnectionString",
                        "Integrated Security=SSPI;Initial Catalog=DPMDB;Application Name=MSDPM;server=" + serverName
                                + "\\MSDPM");
    }

    private void generateComputers() {
        for (int i = 0; i <= GROUPS.size() * COMPUTERS_PER_GROUP; i++) {
            boolean used = i < GROUPS.size() * COMPUTERS_PER_GROUP;
            add(new Row("ProductionServer", "ps" + i)
                    .with("ServerName", computer(i))
                    .with("ClusterName", "")
                    .with("Domain", domain)
                    .with("ServerProtectionState", used ? "HasDatasourcesProtected" : "NoDatasourcesProtected")
                    .with("Name", computer(i))
                    .with("MachineName", computer(i))
                    .with("Connectivity", "OK")
                    .with("IsThrottled", false));
        }
    }

    private void generateGroups() {
        for (int i = 0; i < GROUPS.size(); i++) {
            add(new Row("ProtectionGroup", "pg" + i)
                    .with("Name", GROUPS.get(i))
                    .with("FriendlyName", GROUPS.get(i))
                    .with("ProtectionType", "DiskToDisk")
                    .with("DPMServerName", serverName));
        }
        for (int i = 0; i < GROUPS.size() * COMPUTERS_PER_GROUP; i++) {
            add(datasource(i, i / COMPUTERS_PER_GROUP, true));
            for (int point = 0; point < POINTS_PER_SOURCE; point++) {
                Instant time = newestBackup.minus(POINTS_PER_SOURCE - 1L - point, ChronoUnit.DAYS);
                add(recoveryPoint("ds" + i, point, time, point > 0));
            }
        }
        add(datasource(GROUPS.size() * COMPUTERS_PER_GROUP, 0, false));
    }

    private Row datasource(int i, int group, boolean isProtected) {
        return new Row("Datasource", "ds" + i)
                .with("Name", group == 0 ? "D:\\" : computer(i) + "-data")
                .with("Computer", computer(i))
                .with("ProductionServerName", computer(i) + "." + domain)
                .with("ObjectType", TYPES.get(group))
                .with("ProtectionGroupName", isProtected ? GROUPS.get(group) : "")
                .with("ProtectionGroupId", isProtected ? "pg" + group : "")
                .with("LogicalPath", group == 0 ? "D:\\" : computer(i) + "\\data")
                .with("Protected", isProtected)
                .with("CurrentlyProtected", isProtected)
                .with("State", isProtected ? "Valid" : "Unprotected")
                .with("Activity", "Idle")
                .with("LatestRecoveryPoint", isProtected ? newestBackup : null)
                .with("ReplicaSize", isProtected ? (i + 2) * 10 * GIGABYTE : 0L)
                .with("ReplicaUsedSpace", isProtected ? (i + 1) * 7 * GIGABYTE : 0L)
                .with("IsPresentOnCloud", false);
    }

    private static Row recoveryPoint(String source, int number, Instant time, boolean incremental) {
        return new Row("RecoveryPoint", source + "rp" + number)
                .with("Name", source + "@" + time)
                .with("BackupTime", time)
                .with("RepresentedPointInTime", time)
                .with("UtcRepresentedPointInTime", time)
                .with("Location", "Disk")
                .with("DataLocation", "Disk")
                .with("Size", 5 * GIGABYTE)
                .with("IsRecoverable", true)
                .with("IsIncremental", incremental)
                .with("DatasourceId", source);
    }

    private void generateStorage() {
        for (int i = 0; i < 2; i++) {
            add(new Row("Disk", "disk" + i)
                    .with("Name", "DISK" + (i + 1))
                    .with("NtDiskId", i + 1)
                    .with("TotalCapacity", 4096 * GIGABYTE)
                    .with("UnallocatedSpace", (1024 + i * 512) * GIGABYTE)
                    .with("TotalCapacityLabel", "4,096.00 GB")
                    .with("UnallocatedSpaceLabel", i == 0 ? "1,024.00 GB" : "1,536.00 GB")
                    .with("DiskStatus", "Healthy")
                    .with("IsInStoragePool", true));
        }
        for (int i = 0; i < GROUPS.size() * COMPUTERS_PER_GROUP; i++) {
            add(new Row("Volume", "volume" + i)
                    .with("Name", "Replica of ds" + i)
                    .with("VolumeType", "Replica")
                    .with("VolumeSize", (i + 2) * 10 * GIGABYTE)
                    .with("AlreadyInUseByDPM", true));
        }
        add(new Row("Volume", "volume9")
                .with("Name", "E:\\")
                .with("VolumeType", "NotOwnedByDPM")
                .with("VolumeSize", 500 * GIGABYTE)
                .with("AlreadyInUseByDPM", false));
        for (int i = 0; i < 2; i++) {
            add(new Row("DpmServerVolume", "storage" + i)
                    .with("Name", "ReFS-" + (i + 1))
                    .with("AccessPath", (char) ('F' + i) + ":\\")
                    .with("Path", "\\\\?\\Volume{0000000" + i + "}\\")
                    .with("Tag", i == 0 ? "All" : "NotOwnedByDPM")
                    .with("TotalSpace", 8192 * GIGABYTE)
                    .with("UnoptimizedUsedSpace", (i == 0 ? 3072 : 0) * GIGABYTE)
                    .with("OptimizedUsedSpace", (i == 0 ? 2048 : 0) * GIGABYTE)
                    .with("Status", "Healthy"));
        }
    }

    private void generateAlerts() {
        alert("alert0", "Warning", "RecoveryPointCreationFailures", "Recovery point creation failed", "ds3", true);
        alert("alert1", "Error", "ReplicaInconsistent", "Replica is inconsistent", "ds1", true);
        alert("alert2", "Warning", "AgentUnreachable", "DPM could not contact the agent", "ds5", false);
    }

    private void alert(String id, String severity, String type, String problem, String source, boolean active) {
        Row datasource = find(source).orElseThrow();
        add(new Row("Alert", id)
                .with("Severity", severity)
                .with("Type", type)
                .with("OccurredSince", newestBackup.plus(1, ChronoUnit.HOURS))
                .with("Server", datasource.text("Computer"))
                .with("AffectedArea", datasource.text("Name"))
                .with("TargetObjectName", datasource.text("Name"))
                .with("TargetObjectType", "Datasource")
                .with("ShortProblem", problem)
                .with("IsActive", active)
                .with("DatasourceId", datasource.id()));
    }

    private void finishedJob(String type, String status, Row source) {
        Row row = jobRow("job" + made++, type, source, newestBackup);
        row.with("Status", status).with("HasCompleted", true).with("EndTime", newestBackup.plusSeconds(600));
        if (status.equals("Failed")) {
            row.with("Error", "The replica could not be synchronized. (ID: 30111)");
        }
        jobs.put(row.id(), new Job(row, newestBackup.plusSeconds(600), null));
    }

    private static Row jobRow(String id, String type, Row source, Instant start) {
        return new Row("Job", id)
                .with("JobType", type)
                .with("Status", "InProgress")
                .with("HasCompleted", false)
                .with("Error", "")
                .with("StartTime", start)
                .with("EndTime", null)
                .with("DataSize", 5 * GIGABYTE)
                .with("ProductionServerName", source.text("Computer"))
                .with("DatasourcePath", source.text("Name"))
                .with("DatasourceId", source.id())
                .with("ProtectionGroupName", source.text("ProtectionGroupName"));
    }

    private void add(Row row) {
        rows.put(row.id(), row);
    }

    /** The rows of a kind, in the order in which they came. */
    Stream<Row> all(String kind) {
        settleJobs();
        return List.copyOf(rows.values()).stream().filter(row -> row.kind().equals(kind));
    }

    Optional<Row> find(String id) {
        settleJobs();
        return Optional.ofNullable(rows.get(id))
                .or(() -> Optional.ofNullable(jobs.get(id)).map(Job::row));
    }

    void remove(Row row) {
        rows.remove(row.id());
    }

    /** Adds a row of a client's making. */
    Row make(String kind) {
        Row row = new Row(kind, kind.toLowerCase(java.util.Locale.ROOT) + "-" + ++made);
        add(row);
        return row;
    }

    List<Row> jobs() {
        settleJobs();
        return jobs.values().stream().map(Job::row).toList();
    }

    /** Begins work on a data source that ends after a while. */
    Row start(String type, Row source, boolean makesRecoveryPoint) {
        Instant now = clock.instant();
        Row row = jobRow("job" + made++, type, source, now);
        Instant end = now.plus(type.equals("TapeBackup") ? jobDuration.multipliedBy(TAPE_FACTOR) : jobDuration);
        Row result = makesRecoveryPoint ? recoveryPoint(source.id(), 100 + made, end, false) : null;
        jobs.put(row.id(), new Job(row, end, result));
        return row;
    }

    /** Ends work before its time. */
    void stop(Row row) {
        Job job = jobs.get(row.id());
        if (job != null && !isOver(job)) {
            row.with("Status", "Canceled").with("HasCompleted", true).with("EndTime", clock.instant());
        }
    }

    private void settleJobs() {
        for (Job job : List.copyOf(jobs.values())) {
            if (!isOver(job) && !clock.instant().isBefore(job.end())) {
                job.row().with("Status", "Succeeded").with("HasCompleted", true).with("EndTime", job.end());
                if (job.result() != null) {
                    add(job.result());
                    rows.get(job.row().text("DatasourceId")).with("LatestRecoveryPoint", job.end());
                }
            }
        }
    }

    private static boolean isOver(Job job) {
        return Boolean.TRUE.equals(job.row().get("HasCompleted"));
    }

    List<Row> rowsOf(List<String> ids) {
        List<Row> found = new ArrayList<>();
        for (String id : ids) {
            found.add(find(id).orElseThrow(() -> DpmProblem.invalid(
                    id, "The object is not one of the DPM server " + serverName + ", or is not there any more.")));
        }
        return found;
    }

    private static String computer(int index) {
        return String.format("PS%02d", index + 1);
    }
}
