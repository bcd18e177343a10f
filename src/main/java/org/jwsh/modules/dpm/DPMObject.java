package org.jwsh.modules.dpm;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;

/**
 * An object that a DPM session handed out. Reading it once the session is closed fails. Its values are those that it had when
 * it was handed out, but for jobs, which tell how they stand.
 */
abstract sealed class DPMObject {
    private static final String NAMESPACE = "Microsoft.Internal.EnterpriseStorage.Dls.UI.ObjectModel.OMCommon.";
    private static final String VENDOR = "Microsoft.Internal.EnterpriseStorage";
    private static final String ID = "ObjectId";
    private static final Map<String, Supplier<DPMObject>> KINDS = Map.ofEntries(
            Map.entry("DpmServer", DpmServer::new),
            Map.entry("ProductionServer", ProductionServer::new),
            Map.entry("ProtectionGroup", ProtectionGroup::new),
            Map.entry("Datasource", Datasource::new),
            Map.entry("RecoveryPoint", RecoveryPoint::new),
            Map.entry("Job", Job::new),
            Map.entry("Alert", Alert::new),
            Map.entry("Disk", Disk::new),
            Map.entry("DpmServerVolume", StorageVolume::new),
            Map.entry("Volume", Volume::new),
            Map.entry("Media", Tape::new));

    private DPMConnection connection;
    PSObject values;

    /** The object for what the server handed out. */
    static DPMObject of(DPMConnection connection, PSObject values) {
        String type = values.typeNames().getFirst();
        DPMObject object = KINDS.getOrDefault(type.substring(type.lastIndexOf('.') + 1), Other::new)
                .get();
        object.connection = connection;
        object.values = values;
        return object;
    }

    /** What a stand-in gives for what the server handed out: an object of the connection, where it is an object of DPM. */
    static Object handedOut(DPMConnection connection, Object value) {
        if (!(value instanceof PSObject values)
                || !values.typeNames().getFirst().contains(VENDOR)) {
            return value;
        }
        DPMObject object = of(connection, values);
        return object instanceof Other other ? other.withAllProperties() : object;
    }

    /** The connection itself. */
    static final class DpmServer extends DPMObject {}

    /** A protected computer. */
    static final class ProductionServer extends DPMObject {}

    /** Data sources that are protected alike. */
    static final class ProtectionGroup extends DPMObject {
        private Object[] datasources() {
            return connection()
                    .run("Get-DPMDatasource", Map.of("ProtectionGroup", remote()), DPMStreams.NONE)
                    .toArray();
        }
    }

    /** A volume, database or virtual machine. */
    static final class Datasource extends DPMObject {}

    /** A state that a data source can be brought back to. */
    static final class RecoveryPoint extends DPMObject {}

    /** Work on the server. While it runs, each reading asks the server how it stands. */
    static final class Job extends DPMObject {
        @Override
        Object value(String name) {
            connection().requireOpen();
            if (!Boolean.TRUE.equals(values.note("HasCompleted"))) {
                List<DPMObject> now = connection().run("Get-DPMJob", Map.of("Job", remote()), DPMStreams.NONE);
                values = now.getFirst().values;
            }
            return super.value(name);
        }
    }

    /** Something that an administrator should know. */
    static final class Alert extends DPMObject {
        /** What it is about; null where that is no data source, or not there any more. */
        private Object datasource() {
            Object id = value("DatasourceId");
            return connection().run("Get-DPMDatasource", Map.of(), DPMStreams.NONE).stream()
                    .filter(source -> source.value("ObjectId").equals(id))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A disk of the storage pool. */
    static final class Disk extends DPMObject {}

    /** A volume of the storage pool. */
    static final class StorageVolume extends DPMObject {}

    /** A volume on the server. */
    static final class Volume extends DPMObject {}

    /** A tape. */
    static final class Tape extends DPMObject {}

    /** Anything else, known by its properties on the server. */
    static final class Other extends DPMObject {
        private PSObject withAllProperties() {
            PSObject shown = new PSObject(this);
            String type = values.typeNames().getFirst();
            shown.typeNames().addFirst(NAMESPACE + type.substring(type.lastIndexOf('.') + 1));
            for (int slot = 0; slot < values.shape().size(); slot++) {
                String name = values.shape().name(slot);
                if (!name.equals(ID)) {
                    shown.put(name, new LiveProperty(name, this));
                }
            }
            return shown;
        }
    }

    final DPMConnection connection() {
        return connection;
    }

    /** What the server knows the object by; fails once the session is closed. */
    final PSObject remote() {
        connection.requireOpen();
        return values;
    }

    /** A value; fails once the session is closed. */
    Object value(String name) {
        connection.requireOpen();
        return values.note(name);
    }

    @Override
    public String toString() {
        Object name = values.note("Name");
        return String.valueOf(name == null ? values.note("ObjectId") : name);
    }

    /** Makes the types known; doing it again changes nothing. */
    static void registerTypes() {
        add("DpmServer", DpmServer.class, "string Name", "string DBConnectionString");
        add(
                "ProductionServer",
                ProductionServer.class,
                "string ServerName",
                "string ClusterName",
                "string Domain",
                "string ServerProtectionState",
                "string Name",
                "string MachineName",
                "string Connectivity",
                "bool IsThrottled");
        ModuleTypes.add(TypeSpec.ofClass(
                NAMESPACE + "ProtectionGroup", ProtectionGroup.class, () -> DPMObject::defineProtectionGroup));
        add(
                "Datasource",
                Datasource.class,
                "string Name",
                "string Computer",
                "string ObjectType",
                "string ProtectionGroupName",
                "string ProductionServerName",
                "string LogicalPath",
                "bool Protected",
                "bool CurrentlyProtected",
                "string State",
                "string Activity",
                "datetime LatestRecoveryPoint",
                "long ReplicaSize",
                "long ReplicaUsedSpace",
                "bool IsPresentOnCloud");
        add(
                "RecoveryPoint",
                RecoveryPoint.class,
                "string Name",
                "datetime BackupTime",
                "datetime RepresentedPointInTime",
                "datetime UtcRepresentedPointInTime",
                "string Location",
                "string DataLocation",
                "long Size",
                "bool IsRecoverable",
                "bool IsIncremental");
        add(
                "Job",
                Job.class,
                "string JobType",
                "string Status",
                "bool HasCompleted",
                "string Error",
                "datetime StartTime",
                "object EndTime",
                "long DataSize",
                "string ProductionServerName",
                "string DatasourcePath",
                "string ProtectionGroupName");
        ModuleTypes.add(TypeSpec.ofClass(NAMESPACE + "Alert", Alert.class, () -> DPMObject::defineAlert));
        add(
                "Disk",
                Disk.class,
                "string Name",
                "int NtDiskId",
                "long TotalCapacity",
                "long UnallocatedSpace",
                "string TotalCapacityLabel",
                "string UnallocatedSpaceLabel",
                "string DiskStatus",
                "bool IsInStoragePool");
        add(
                "DpmServerVolume",
                StorageVolume.class,
                "string Name",
                "string AccessPath",
                "string Path",
                "string Tag",
                "long TotalSpace",
                "long UnoptimizedUsedSpace",
                "long OptimizedUsedSpace",
                "string Status");
        add("Volume", Volume.class, "string Name", "string VolumeType", "long VolumeSize");
        add("Media", Tape.class, "string Name");
        add("DpmObject", Other.class);
    }

    private static void defineProtectionGroup(TypeBuilder type) {
        properties(
                type,
                ProtectionGroup.class,
                "string Name",
                "string FriendlyName",
                "string ProtectionType",
                "string DPMServerName");
        type.method(
                NAMESPACE + "Datasource[] GetDatasources()",
                ProtectionGroup.class,
                (group, arguments) -> group.datasources());
    }

    private static void defineAlert(TypeBuilder type) {
        properties(
                type,
                Alert.class,
                "string Severity",
                "string Type",
                "datetime OccurredSince",
                "string Server",
                "string AffectedArea",
                "string TargetObjectName",
                "string TargetObjectType",
                "string ShortProblem",
                "bool IsActive");
        type.property(NAMESPACE + "Datasource Datasource", Alert.class, Alert::datasource);
    }

    private static void add(String name, Class<? extends DPMObject> self, String... declarations) {
        ModuleTypes.add(TypeSpec.ofClass(NAMESPACE + name, self, () -> type -> properties(type, self, declarations)));
    }

    private static void properties(TypeBuilder type, Class<? extends DPMObject> self, String... declarations) {
        for (String declaration : declarations) {
            String name = declaration.substring(declaration.indexOf(' ') + 1);
            type.property(declaration, self, object -> object.value(name));
        }
        type.property("string " + ID, self, object -> object.value(ID));
    }
}
