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
                    "ServerProfile.Detail",
                    "Name",
                    "Server Hardware Type=ServerHardwareType",
                    "Enclosure Group=EnclosureGroup",
                    "Assigned",
                    "Server Affinity=ServerAffinity",
                    "State",
                    "Status"),
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
            view(
                    "Appliance.ActiveUserSession",
                    "UserName=username",
                    "LoginDomain",
                    "ClientHost",
                    "LoginTime=timeCreated"),
            view("LogicalEnclosure", "Name", "State", "PowerMode=powerMode"),
            view(
                    "Networking.Interconnect",
                    "Name",
                    "Status",
                    "State",
                    "Power=powerState",
                    "SerialNumber",
                    "Firmware=firmwareVersion",
                    "Model"),
            view("Networking.LogicalInterconnectGroup", "Name", "StackingMode=stackingMode"),
            view(
                    "Networking.UplinkSet",
                    "Name",
                    "Type=networkType",
                    "Status",
                    "Reachability",
                    "ConnectionMode",
                    "LACPTimer"),
            view("Networking.InterconnectType", "Name", "PartNumber"),
            view(
                    "Storage.StoragePool",
                    "Name",
                    "State",
                    "Status",
                    "Total=totalCapacity",
                    "Allocated=allocatedCapacity",
                    "Free=freeCapacity"),
            view("Storage.VolumeTemplate", "Name", "Description"),
            view(
                    "Storage.VolumeSnapshot",
                    "Appliance=ApplianceConnection",
                    "Name",
                    "State",
                    "Capacity=provisionedCapacity"),
            view(
                    "Storage.SanManager",
                    "Name",
                    "Status",
                    "State",
                    "Type=providerDisplayName",
                    "Version=deviceManagerVersion"),
            view("Storage.ManagedSan", "Name", "State", "Status", "PrincipleSwitch=principalSwitch"),
            view(
                    "Appliance.AuditLogEntry",
                    "Date=dateTimeStamp",
                    "Source=objectType",
                    "Action",
                    "Result",
                    "Severity",
                    "Details=msg"),
            view("Appliance.ApplianceLocaleDateTime", "DateTime", "TimeZone", "NtpServers"),
            view("Appliance.SnmpReadCommunity", "Appliance=ApplianceConnection", "CommunityString"),
            view("Appliance.SnmpV1TrapDestination", "DestinationAddress=destination", "Port", "CommunityString"),
            view("Appliance.SnmpV3TrapDestination", "DestinationAddress", "Port", "SnmpV3User=userUri"),
            view("Appliance.AuthDirectory", "Appliance=ApplianceConnection", "Name", "Type=authProtocol", "BaseDN"),
            view("Appliance.HealthStatus", "Resource=resourceType", "Available", "Capacity", "Status=statusMessage"),
            view(
                    "Appliance.AddressPool",
                    "Name",
                    "Type=poolType",
                    "Enabled",
                    "Count=totalCount",
                    "Allocated=allocatedCount",
                    "Available=freeCount"),
            view(
                    "Appliance.LoginMessage",
                    "Appliance=ApplianceConnection",
                    "Message",
                    "Acknowledge=acknowledgmentRequired"),
            view(
                    "Appliance.BaselineRepository",
                    "Appliance=ApplianceConnection",
                    "Name",
                    "Type=repositoryType",
                    "Status",
                    "Free=availableSpace",
                    "Total=totalSpace"),
            view(
                    "Appliance.ApplianceSslCertificateStatus",
                    "CN=commonName",
                    "Issuer",
                    "ValidFrom",
                    "ValidUntil",
                    "Expires=expiresInDays"),
            view("Appliance.GlobalSetting", "Name", "Value", "Group"),
            view(
                    "Appliance.TrustedCertificate",
                    "Name",
                    "AliasName",
                    "CertificateStatus=Status",
                    "ValidFrom",
                    "ValidUntil"),
            view("Appliance.TrustedCertificateAuthority", "Name", "Status", "ValidFrom", "ValidUntil"),
            view("Appliance.AuthDirectory.Group", "Name", "DN"),
            view("Appliance.AuthDirectoryGroupRoleMapping", "Group=egroup", "Directory=loginDomain"),
            view("Appliance.SnmpV3User", "Username=userName", "SecurityLevel", "AuthProtocol=authenticationProtocol"),
            view("Appliance.SshAccess", "Appliance=ApplianceConnection", "Enabled"),
            view("Appliance.ServiceConsoleAccess", "Appliance=ApplianceConnection", "Enabled"),
            view("Facilities.RackMember", "Name", "Model", "ULocation", "Rack"),
            view("Facilities.DataCenter", "Name", "Width", "Depth", "Currency"),
            view("Facilities.Rack", "Name", "Model", "SerialNumber", "UHeight"),
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
