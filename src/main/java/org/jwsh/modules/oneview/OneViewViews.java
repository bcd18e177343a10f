package org.jwsh.modules.oneview;

import java.util.List;
import java.util.stream.Stream;
import org.jwsh.cmdlet.TableView;

/** How the objects of the library are shown. A column is the name of a property, or a heading, an equals sign and the name. */
final class OneViewViews {
    static final List<TableView> ALL = List.of(
            view("Appliance.Connection", "ConnectionID", "Name", "UserName", "AuthLoginDomain", "Default"),
            view("Appliance.ConnectionPermission", "RoleName", "ScopeName", "Active"),
            view(
                    "Appliance.TaskResource",
                    "Appliance=ApplianceConnection",
                    "Name",
                    "Owner",
                    "Created",
                    "TaskState",
                    "PercentComplete"),
            view(
                    "ServerHardare",
                    "Name",
                    "ServerName",
                    "Status",
                    "Power=powerState",
                    "Serial Number=serialNumber",
                    "Model=shortModel",
                    "ROM=romVersion",
                    "iLO=mpModel",
                    "License=licensingIntent"),
            view("ServerHardwareType", "Name", "Model", "Form Factor=formFactor"),
            view("ServerProfile", "Name", "Status", "Compliance=templateCompliance", "Affinity"),
            view("ServerProfileTemplate", "Name", "Status", "Affinity"),
            view(
                    "Servers.Enclosure",
                    "Name",
                    "Model=enclosureModel",
                    "State",
                    "Serial Number=serialNumber",
                    "Rack=rackName"),
            view("EnclosureGroup", "Name", "PowerMode=powerMode"),
            view(
                    "Networking.LogicalInterconnect",
                    "Name",
                    "Status",
                    "StackingHealth",
                    "ConsistencyState=consistencyStatus"),
            view(
                    "Networking.EthernetNetwork",
                    "Name",
                    "Status",
                    "Purpose",
                    "Type=ethernetNetworkType",
                    "VlanID",
                    "Smartlink",
                    "PrivateNetwork",
                    "PreferredBandwidth=defaultTypicalBandwidth",
                    "MaxBandwidth=defaultMaximumBandwidth"),
            view(
                    "Networking.FibreChannelNetwork",
                    "Name",
                    "Status",
                    "Type=fabricType",
                    "PreferredBandwidth=defaultTypicalBandwidth",
                    "MaxBandwidth=defaultMaximumBandwidth",
                    "AutoLoginRedistribution",
                    "LinkStabilityInterval=linkStabilityTime"),
            view(
                    "Networking.FCoENetwork",
                    "Name",
                    "Status",
                    "VlanId",
                    "PreferredBandwidth=defaultTypicalBandwidth",
                    "MaxBandwidth=defaultMaximumBandwidth"),
            view("Networking.NetworkSet", "Name", "PreferredBandwidth=typicalBandwidth", "MaximumBandwidth"),
            view("Storage.System", "Name", "Family", "State", "Status"),
            view("Storage.Volume", "Name", "ProvisioningType", "Provisioned=provisionedCapacity", "State"),
            view("Alert", "Severity", "Created", "Modified", "State=alertState", "AssignedToUser", "Description"),
            view(
                    "Appliance.User",
                    "Name=userName",
                    "Enabled",
                    "Email=emailAddress",
                    "Office=officePhone",
                    "Mobile=mobilePhone"),
            view("Appliance.ScopeCollection", "Appliance=ApplianceConnection", "Name", "Description"),
            view("Appliance.Baseline", "Name", "Version", "ISOFileName", "BundleSize"),
            view(
                    "Appliance.License",
                    "Product",
                    "Type=licenseType",
                    "Capacity=totalCapacity",
                    "Available=availableCapacity"),
            view("Appliance.Backup", "Id", "Created", "Status"));

    private OneViewViews() {}

    private static TableView view(String type, String... columns) {
        return new TableView(
                "HPOneView." + type,
                Stream.of(columns).map(OneViewViews::column).toList());
    }

    private static TableView.Column column(String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? new TableView.Column(text, text)
                : new TableView.Column(text.substring(0, equals), text.substring(equals + 1));
    }
}
