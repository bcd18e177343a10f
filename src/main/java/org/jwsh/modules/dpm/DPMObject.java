package org.jwsh.modules.dpm;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.time.DateTime;

/** An object that a DPM session handed out. Reading it once the session is closed fails. */
abstract sealed class DPMObject {
    private static final String NAMESPACE = "Microsoft.Internal.EnterpriseStorage.Dls.UI.ObjectModel.OMCommon.";

    private final DPMConnection connection;
    private final Map<String, Object> values;

    private DPMObject(DPMConnection connection, Map<String, Object> values) {
        this.connection = connection;
        this.values = values;
    }

    /** The connection itself. */
    static final class DpmServer extends DPMObject {
        DpmServer(DPMConnection connection, Map<String, Object> values) {
            super(connection, values);
        }
    }

    /** A protected computer. */
    static final class ProductionServer extends DPMObject {
        ProductionServer(DPMConnection connection, Map<String, Object> values) {
            super(connection, values);
        }
    }

    /** Data sources that are protected alike. */
    static final class ProtectionGroup extends DPMObject {
        ProtectionGroup(DPMConnection connection, Map<String, Object> values) {
            super(connection, values);
        }

        List<DPMObject> datasources() {
            return listed("datasources", "group", Datasource::new);
        }
    }

    /** A volume, database or virtual machine. */
    static final class Datasource extends DPMObject {
        Datasource(DPMConnection connection, Map<String, Object> values) {
            super(connection, values);
        }

        List<DPMObject> recoveryPoints() {
            return listed("recoveryPoints", "datasource", RecoveryPoint::new);
        }
    }

    /** A state that a data source can be brought back to. */
    static final class RecoveryPoint extends DPMObject {
        RecoveryPoint(DPMConnection connection, Map<String, Object> values) {
            super(connection, values);
        }
    }

    final DPMConnection connection() {
        return connection;
    }

    /** A value; fails once the session is closed. */
    final Object value(String name) {
        connection.requireOpen();
        return values.get(name);
    }

    /** A point in time; fails once the session is closed. */
    final DateTime time(String name) {
        Object text = value(name);
        return text == null ? DateTime.MIN_VALUE : DateTime.of(Instant.parse((String) text), DateTime.Kind.Local);
    }

    final List<DPMObject> listed(
            String command, String ownerName, BiFunction<DPMConnection, Map<String, Object>, DPMObject> make) {
        connection.requireOpen();
        return connection.list(command, Map.of(ownerName, (String) values.get("id"))).stream()
                .map(each -> make.apply(connection, each))
                .toList();
    }

    @Override
    public String toString() {
        return String.valueOf(values.get("Name"));
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
                (group, arguments) -> group.datasources().toArray());
    }

    private static void add(String name, Class<? extends DPMObject> self, String... declarations) {
        ModuleTypes.add(TypeSpec.ofClass(NAMESPACE + name, self, () -> type -> properties(type, self, declarations)));
    }

    private static void properties(TypeBuilder type, Class<? extends DPMObject> self, String... declarations) {
        for (String declaration : declarations) {
            String name = declaration.substring(declaration.indexOf(' ') + 1);
            boolean isTime = declaration.startsWith("datetime ");
            type.property(declaration, self, object -> isTime ? object.time(name) : object.value(name));
        }
    }
}
