package org.jwsh.modules.dpm;

import java.util.List;
import org.jwsh.cmdlet.CmdletModule;
import org.jwsh.cmdlet.CmdletSession;
import org.jwsh.cmdlet.TableView;

/** The module DataProtectionManager. */
public final class DPMModule implements CmdletModule {
    @Override
    public String name() {
        return "DataProtectionManager";
    }

    @Override
    public String version() {
        return "5.0.158.0";
    }

    @Override
    public String description() {
        return "Manages System Center Data Protection Manager servers.";
    }

    /** The cmdlets; the types of their parameters and results are known from here on. */
    @Override
    public List<Entry> cmdlets() {
        DPMObject.registerTypes();
        DPMServerScope.register();
        return List.of(
                new Entry(ConnectDPMServer.class, ConnectDPMServer::new),
                new Entry(DisconnectDPMServer.class, DisconnectDPMServer::new),
                new Entry(GetDPMAlert.class, GetDPMAlert::new),
                new Entry(GetDPMDatasource.class, GetDPMDatasource::new),
                new Entry(GetDPMDisk.class, GetDPMDisk::new),
                new Entry(GetDPMJob.class, GetDPMJob::new),
                new Entry(GetDPMProductionServer.class, GetDPMProductionServer::new),
                new Entry(GetDPMProtectionGroup.class, GetDPMProtectionGroup::new),
                new Entry(GetDPMRecoveryPoint.class, GetDPMRecoveryPoint::new),
                new Entry(GetDPMVolume.class, GetDPMVolume::new),
                new Entry(NewDPMRecoveryPoint.class, NewDPMRecoveryPoint::new),
                new Entry(NewDPMServerScope.class, NewDPMServerScope::new));
    }

    @Override
    public List<TableView> views() {
        String namespace = "Microsoft.Internal.EnterpriseStorage.Dls.UI.ObjectModel.OMCommon.";
        return List.of(
                TableView.of(namespace + "DpmServer", "Name"),
                TableView.of(
                        namespace + "ProductionServer", "ServerName", "ClusterName", "Domain", "ServerProtectionState"),
                TableView.of(namespace + "ProtectionGroup", "FriendlyName", "ProtectionType", "DPMServerName"),
                TableView.of(namespace + "Datasource", "Name", "Computer", "ObjectType", "ProtectionGroupName"),
                TableView.of(namespace + "RecoveryPoint", "BackupTime", "Location", "Size", "IsIncremental"),
                TableView.of(namespace + "Job", "JobType", "Status", "DatasourcePath", "StartTime", "EndTime"),
                TableView.of(namespace + "Alert", "Severity", "Server", "TargetObjectName", "ShortProblem"),
                TableView.of(namespace + "Disk", "Name", "DiskStatus", "TotalCapacityLabel", "UnallocatedSpaceLabel"),
                TableView.of(namespace + "DpmServerVolume", "Name", "AccessPath", "Tag", "TotalSpace", "Status"),
                TableView.of(namespace + "Volume", "Name", "VolumeType", "VolumeSize"));
    }

    /** The names of the servers with an open session, for every parameter that takes a server. */
    @Override
    public List<String> values(CmdletSession session, String command, String parameter) {
        return parameter.equals("DPMServerName") && !command.equals("Connect-DPMServer")
                ? DPMConnections.of(session).serverNames()
                : List.of();
    }

    @Override
    public void removed(CmdletSession session) {
        DPMConnections.of(session).closeAll();
    }
}
