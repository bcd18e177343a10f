package org.jwsh.simulators.dpm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The cmdlets that the simulated server answers, by name; all others say that they are outside of its model. */
final class DpmCommands {
    /** Answers a cmdlet; the model's lock is held. */
    @FunctionalInterface
    private interface Command {
        Stream<Row> run(DpmModel model, Arguments arguments);
    }

    private static final Map<String, Command> COMMANDS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        COMMANDS.put("Get-DPMProductionServer", (model, a) -> model.all("ProductionServer"));
        COMMANDS.put("Get-DPMProtectionGroup", (model, a) -> model.all("ProtectionGroup"));
        COMMANDS.put("Get-DPMModifiableProtectionGroup", (model, a) -> given(model, a, "ProtectionGroup"));
        COMMANDS.put("Rename-DPMProtectionGroup", DpmCommands::renameGroup);
        COMMANDS.put("Get-DPMDatasource", DpmCommands::datasources);
        COMMANDS.put("Get-DPMChildDatasource", (model, a) -> given(model, a, "ChildDatasource"));
        COMMANDS.put("Get-DPMRecoveryPoint", DpmCommands::recoveryPoints);
        COMMANDS.put("Remove-DPMRecoveryPoint", DpmCommands::removePoint);
        COMMANDS.put("New-DPMRecoveryPoint", DpmCommands::newPoint);
        COMMANDS.put("Start-DPMDatasourceConsistencyCheck", DpmCommands::checkConsistency);
        COMMANDS.put("Get-DPMJob", DpmCommands::jobs);
        COMMANDS.put("Restart-DPMJob", DpmCommands::restart);
        COMMANDS.put("Stop-DPMJob", DpmCommands::stop);
        COMMANDS.put("Get-DPMAlert", DpmCommands::alerts);
        COMMANDS.put("Get-DPMDisk", (model, a) -> model.all(a.isOn("Volumes") ? "DpmServerVolume" : "Disk"));
        COMMANDS.put("Get-DPMDiskStorage", DpmCommands::diskStorage);
        COMMANDS.put("Get-DPMVolume", DpmCommands::volumes);
        COMMANDS.put("Enable-DPMProductionServer", (model, a) -> connectivity(model, a, "OK"));
        COMMANDS.put("Disable-DPMProductionServer", (model, a) -> connectivity(model, a, "Disabled"));
        COMMANDS.put("Get-DPMGlobalProperty", DpmCommands::globalProperty);
        COMMANDS.put("Set-DPMGlobalProperty", DpmCommands::setGlobalProperty);
        COMMANDS.put("Get-DPMRecoverableItem", DpmCommands::recoverableItems);
        COMMANDS.put("New-DPMRecoveryOption", (model, a) -> options(model, a, "RecoveryOptions"));
        COMMANDS.put("New-DPMSearchOption", (model, a) -> options(model, a, "SearchSpecifications"));
        COMMANDS.put("Restore-DPMRecoverableItem", DpmCommands::restore);
        COMMANDS.put("New-DPMServerScope", (model, a) -> Stream.of(DpmScope.row(model, a)));
        COMMANDS.put("Get-DPMLibrary", (model, a) -> Stream.empty());
        COMMANDS.put("Get-DPMProductionCluster", (model, a) -> Stream.empty());
        COMMANDS.put("Get-DPMPGSet", (model, a) -> Stream.empty());
        COMMANDS.put("Get-DPMRole", (model, a) -> Stream.empty());
        COMMANDS.put("Start-DPMDiskRescan", (model, a) -> Stream.empty());
    }

    private DpmCommands() {}

    /**
     * Runs a cmdlet.
     *
     * @throws DpmProblem where it fails, or is not in the model
     */
    static List<Row> run(DpmModel model, String cmdlet, Arguments arguments) {
        Command command = COMMANDS.get(cmdlet);
        if (command == null) {
            throw new DpmProblem(
                    "NotInSimulatedModel",
                    "NotImplemented",
                    cmdlet,
                    "The simulated DPM server has no model for " + cmdlet + ": the cmdlet binds its parameters and does"
                            + " nothing.");
        }
        return command.run(model, arguments).toList();
    }

    private static Stream<Row> given(DpmModel model, Arguments arguments, String parameter) {
        return model.rowsOf(arguments.ids(parameter)).stream();
    }

    private static Stream<Row> renameGroup(DpmModel model, Arguments arguments) {
        Row group = given(model, arguments, "ProtectionGroup").findFirst().orElseThrow();
        String name = arguments.text("NewName");
        group.with("Name", name).with("FriendlyName", name);
        members(model, group).forEach(source -> source.with("ProtectionGroupName", name));
        return arguments.isOn("PassThru") ? Stream.of(group) : Stream.empty();
    }

    private static Stream<Row> datasources(DpmModel model, Arguments arguments) {
        Stream<Row> sources = model.all("Datasource");
        if (arguments.has("ProtectionGroup")) {
            List<String> groups = ids(given(model, arguments, "ProtectionGroup"));
            return sources.filter(source -> groups.contains(source.text("ProtectionGroupId")));
        }
        if (arguments.has("ProductionServer")) {
            List<String> computers = given(model, arguments, "ProductionServer")
                    .map(row -> row.text("ServerName"))
                    .toList();
            boolean all = arguments.isOn("Inquire");
            return sources.filter(
                    source -> computers.contains(source.text("Computer")) && (all || isProtected(source)));
        }
        List<String> computers = arguments.texts("ComputerName");
        String search = arguments.has("Query") ? arguments.text("Query") : arguments.text("Path");
        return sources.filter(DpmCommands::isProtected)
                .filter(source -> computers.isEmpty() || containsIgnoringCase(computers, source.text("Computer")))
                .filter(source -> search == null || isFound(source, search));
    }

    private static Stream<Row> members(DpmModel model, Row group) {
        return model.all("Datasource")
                .filter(source -> source.text("ProtectionGroupId").equals(group.id()));
    }

    private static boolean isProtected(Row source) {
        return Boolean.TRUE.equals(source.get("Protected"));
    }

    private static boolean isFound(Row source, String search) {
        String wanted = search.toLowerCase(Locale.ROOT);
        return Stream.of("Name", "Computer", "LogicalPath")
                .anyMatch(name -> source.text(name).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static boolean containsIgnoringCase(List<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static List<String> ids(Stream<Row> rows) {
        return rows.map(Row::id).toList();
    }

    private static Stream<Row> recoveryPoints(DpmModel model, Arguments arguments) {
        if (arguments.isOn("Online")) {
            return Stream.empty();
        }
        List<String> sources = ids(given(model, arguments, "Datasource"));
        return model.all("RecoveryPoint").filter(point -> sources.contains(point.text("DatasourceId")));
    }

    private static Stream<Row> removePoint(DpmModel model, Arguments arguments) {
        given(model, arguments, "RecoveryPoint").forEach(model::remove);
        return Stream.empty();
    }

    private static Stream<Row> newPoint(DpmModel model, Arguments arguments) {
        List<Row> jobs = new ArrayList<>();
        for (Row source : given(model, arguments, "Datasource").toList()) {
            boolean synchronizesOnly = "OnlySynchronize".equalsIgnoreCase(arguments.text("DiskRecoveryPointOption"));
            String type = arguments.isOn("Online")
                    ? "CloudBackup"
                    : arguments.isOn("Tape") ? "TapeBackup" : synchronizesOnly ? "DiskReplication" : "ShadowCopy";
            jobs.add(model.start(type, source, !synchronizesOnly));
        }
        return jobs.stream();
    }

    private static Stream<Row> checkConsistency(DpmModel model, Arguments arguments) {
        List<Row> sources = given(model, arguments, arguments.has("Datasource") ? "Datasource" : "ProtectionGroup")
                .flatMap(each -> each.kind().equals("ProtectionGroup") ? members(model, each) : Stream.of(each))
                .toList();
        for (Row source : sources) {
            model.all("Alert")
                    .filter(alert -> alert.text("Type").equals("ReplicaInconsistent"))
                    .filter(alert -> alert.text("DatasourceId").equals(source.id()))
                    .forEach(alert -> alert.with("IsActive", false));
        }
        return sources.stream().map(source -> model.start("Validation", source, false)).toList().stream();
    }

    private static Stream<Row> jobs(DpmModel model, Arguments arguments) {
        if (arguments.has("Job")) {
            return given(model, arguments, "Job");
        }
        List<String> sources = ids(given(model, arguments, "Datasource"));
        List<String> groups = given(model, arguments, "ProtectionGroup")
                .map(row -> row.text("Name"))
                .toList();
        List<String> computers = new ArrayList<>(arguments.texts("ProductionServerName"));
        given(model, arguments, "ProductionServer").forEach(row -> computers.add(row.text("ServerName")));
        List<String> names = arguments.texts("DatasourceName");
        List<String> types = arguments.texts("Type");
        List<String> states = arguments.texts("Status").stream()
                .map(status -> status.equalsIgnoreCase("Completed") ? "Succeeded" : status)
                .toList();
        List<Row> found = model.jobs().stream()
                .filter(job -> sources.isEmpty() || sources.contains(job.text("DatasourceId")))
                .filter(job -> groups.isEmpty() || groups.contains(job.text("ProtectionGroupName")))
                .filter(job -> computers.isEmpty() || containsIgnoringCase(computers, job.text("ProductionServerName")))
                .filter(job -> names.isEmpty() || containsIgnoringCase(names, job.text("DatasourcePath")))
                .filter(job -> types.isEmpty() || containsIgnoringCase(types, job.text("JobType")))
                .filter(job -> states.isEmpty() || containsIgnoringCase(states, job.text("Status")))
                .filter(job -> isWithin(job, arguments))
                .toList();
        return arguments.isOn("Newest") && !found.isEmpty() ? Stream.of(found.getLast()) : found.stream();
    }

    private static boolean isWithin(Row job, Arguments arguments) {
        var start = (java.time.Instant) job.get("StartTime");
        return (arguments.time("From") == null || !start.isBefore(arguments.time("From")))
                && (arguments.time("To") == null || !start.isAfter(arguments.time("To")));
    }

    private static Stream<Row> restart(DpmModel model, Arguments arguments) {
        List<Row> again = new ArrayList<>();
        for (Row job : given(model, arguments, "Job").toList()) {
            if (!job.text("Status").equals("Failed")) {
                throw DpmProblem.invalid(job.id(), "Only a failed job can be run again.");
            }
            Row source = model.find(job.text("DatasourceId")).orElseThrow();
            again.add(model.start(job.text("JobType"), source, false));
        }
        return again.stream();
    }

    private static Stream<Row> stop(DpmModel model, Arguments arguments) {
        given(model, arguments, "Job").forEach(model::stop);
        return Stream.empty();
    }

    private static Stream<Row> alerts(DpmModel model, Arguments arguments) {
        boolean all = arguments.isOn("IncludeInactiveAlerts");
        return model.all("Alert").filter(alert -> all || Boolean.TRUE.equals(alert.get("IsActive")));
    }

    private static Stream<Row> diskStorage(DpmModel model, Arguments arguments) {
        boolean all = arguments.isOn("All");
        return arguments.isOn("Volumes")
                ? model.all("DpmServerVolume")
                        .filter(volume -> all || !volume.text("Tag").equals("NotOwnedByDPM"))
                : model.all("Disk");
    }

    private static Stream<Row> volumes(DpmModel model, Arguments arguments) {
        boolean used = arguments.isOn("AlreadyInUseByDPM");
        return model.all("Volume").filter(volume -> Boolean.TRUE.equals(volume.get("AlreadyInUseByDPM")) == used);
    }

    private static Stream<Row> connectivity(DpmModel model, Arguments arguments, String state) {
        given(model, arguments, "ProductionServer").forEach(server -> server.with("Connectivity", state));
        return Stream.empty();
    }

    private static Stream<Row> globalProperty(DpmModel model, Arguments arguments) {
        String name = arguments.text("PropertyName");
        Object value = model.settings().getOrDefault(name.toLowerCase(Locale.ROOT), false);
        return Stream.of(new Row("GlobalProperty", name).with("Name", name).with("Value", value));
    }

    private static Stream<Row> setGlobalProperty(DpmModel model, Arguments arguments) {
        for (String name : List.of(
                "IsNetworkChecksumRequired",
                "TruncateSharePointDbLogs",
                "LibraryRefreshInterval",
                "ExchangeSCRProtection",
                "AllowLocalDataProtection",
                "RegisteredWriters",
                "ConsiderForAutoDeployment",
                "MaxCapacityForClientAutoDeployment",
                "KnownVMMServers",
                "HyperVPagefileExclusions")) {
            if (arguments.has(name)) {
                model.settings().put(name.toLowerCase(Locale.ROOT), arguments.value(name));
            }
        }
        return Stream.empty();
    }

    private static Stream<Row> recoverableItems(DpmModel model, Arguments arguments) {
        List<Row> found = new ArrayList<>();
        String owner = arguments.has("Datasource") ? "Datasource" : "RecoverableItem";
        for (Row each : given(model, arguments, owner).toList()) {
            for (String name : List.of("report.docx", "budget.xlsx")) {
                found.add(model.make("RecoverableObject")
                        .with("FileName", name)
                        .with("UserFriendlyName", name)
                        .with("LogicalPath", "D:\\" + name)
                        .with("Size", 65_536L)
                        .with("OwnerId", each.id()));
            }
        }
        return found.stream();
    }

    private static Stream<Row> options(DpmModel model, Arguments arguments, String kind) {
        Row options = model.make(kind);
        for (String name : List.of(
                "TargetServer",
                "RecoveryLocation",
                "RecoveryType",
                "OverwriteType",
                "AlternateLocation",
                "SearchString",
                "SearchType",
                "SearchDetail",
                "Location")) {
            if (arguments.has(name)) {
                options.with(name, arguments.text(name));
            }
        }
        return Stream.of(options);
    }

    private static Stream<Row> restore(DpmModel model, Arguments arguments) {
        given(model, arguments, "RecoveryOption").findFirst().orElseThrow();
        List<Row> jobs = new ArrayList<>();
        for (Row item : given(model, arguments, "RecoverableItem").toList()) {
            String owner = item.get("OwnerId") == null ? item.text("DatasourceId") : item.text("OwnerId");
            Row from = model.find(owner).orElseThrow();
            Row source = from.get("DatasourceId") == null
                    ? from
                    : model.find(from.text("DatasourceId")).orElseThrow();
            jobs.add(model.start("Recovery", source, false));
        }
        return jobs.stream();
    }
}
