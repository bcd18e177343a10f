package org.jwsh.modules.oneview;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jwsh.cmdlet.CmdletModule.Entry;
import org.jwsh.cmdlet.PSCmdlet;

/** The cmdlets of the library, in alphabetical order. */
final class OneViewCmdlets {
    private record Made<T extends PSCmdlet>(Class<T> type, Function<LibraryVersion, T> constructor) {
        Entry entry(LibraryVersion library) {
            return new Entry(type, () -> constructor.apply(library));
        }
    }

    private OneViewCmdlets() {}

    /** The cmdlets as a library version has them. */
    static List<Entry> of(LibraryVersion library) {
        return Stream.<Made<?>>of(
                        new Made<>(ConnectHPOVMgmt.class, ConnectHPOVMgmt::new),
                        new Made<>(DisconnectHPOVMgmt.class, DisconnectHPOVMgmt::new),
                        new Made<>(GetHPOVAlert.class, GetHPOVAlert::new),
                        new Made<>(GetHPOVBackup.class, GetHPOVBackup::new),
                        new Made<>(GetHPOVBaseline.class, GetHPOVBaseline::new),
                        new Made<>(GetHPOVEnclosure.class, GetHPOVEnclosure::new),
                        new Made<>(GetHPOVEnclosureGroup.class, GetHPOVEnclosureGroup::new),
                        new Made<>(GetHPOVLicense.class, GetHPOVLicense::new),
                        new Made<>(GetHPOVLogicalInterconnect.class, GetHPOVLogicalInterconnect::new),
                        new Made<>(GetHPOVNetwork.class, GetHPOVNetwork::new),
                        new Made<>(GetHPOVNetworkSet.class, GetHPOVNetworkSet::new),
                        new Made<>(GetHPOVScope.class, GetHPOVScope::new),
                        new Made<>(GetHPOVServer.class, GetHPOVServer::new),
                        new Made<>(GetHPOVServerHardwareType.class, GetHPOVServerHardwareType::new),
                        new Made<>(GetHPOVServerProfile.class, GetHPOVServerProfile::new),
                        new Made<>(GetHPOVServerProfileTemplate.class, GetHPOVServerProfileTemplate::new),
                        new Made<>(GetHPOVStorageSystem.class, GetHPOVStorageSystem::new),
                        new Made<>(GetHPOVStorageVolume.class, GetHPOVStorageVolume::new),
                        new Made<>(GetHPOVTask.class, GetHPOVTask::new),
                        new Made<>(GetHPOVUser.class, GetHPOVUser::new),
                        new Made<>(GetHPOVVersion.class, GetHPOVVersion::new),
                        new Made<>(NewHPOVBackup.class, NewHPOVBackup::new),
                        new Made<>(NewHPOVLicense.class, NewHPOVLicense::new),
                        new Made<>(NewHPOVNetwork.class, NewHPOVNetwork::new),
                        new Made<>(NewHPOVNetworkSet.class, NewHPOVNetworkSet::new),
                        new Made<>(NewHPOVResource.class, NewHPOVResource::new),
                        new Made<>(NewHPOVScope.class, NewHPOVScope::new),
                        new Made<>(NewHPOVUser.class, NewHPOVUser::new),
                        new Made<>(PopHPOVAppliancePermission.class, PopHPOVAppliancePermission::new),
                        new Made<>(PushHPOVAppliancePermission.class, PushHPOVAppliancePermission::new),
                        new Made<>(RemoveHPOVAlert.class, RemoveHPOVAlert::new),
                        new Made<>(RemoveHPOVEnclosure.class, RemoveHPOVEnclosure::new),
                        new Made<>(RemoveHPOVLicense.class, RemoveHPOVLicense::new),
                        new Made<>(RemoveHPOVNetwork.class, RemoveHPOVNetwork::new),
                        new Made<>(RemoveHPOVNetworkSet.class, RemoveHPOVNetworkSet::new),
                        new Made<>(RemoveHPOVResource.class, RemoveHPOVResource::new),
                        new Made<>(RemoveHPOVScope.class, RemoveHPOVScope::new),
                        new Made<>(RemoveHPOVServer.class, RemoveHPOVServer::new),
                        new Made<>(RemoveHPOVServerProfile.class, RemoveHPOVServerProfile::new),
                        new Made<>(RemoveHPOVServerProfileTemplate.class, RemoveHPOVServerProfileTemplate::new),
                        new Made<>(RemoveHPOVStorageSystem.class, RemoveHPOVStorageSystem::new),
                        new Made<>(RemoveHPOVStorageVolume.class, RemoveHPOVStorageVolume::new),
                        new Made<>(RemoveHPOVUser.class, RemoveHPOVUser::new),
                        new Made<>(RestartHPOVServer.class, RestartHPOVServer::new),
                        new Made<>(SaveHPOVServerProfile.class, SaveHPOVServerProfile::new),
                        new Made<>(SendHPOVRequest.class, SendHPOVRequest::new),
                        new Made<>(SetHPOVAlert.class, SetHPOVAlert::new),
                        new Made<>(SetHPOVApplianceDefaultConnection.class, SetHPOVApplianceDefaultConnection::new),
                        new Made<>(SetHPOVNetwork.class, SetHPOVNetwork::new),
                        new Made<>(SetHPOVResource.class, SetHPOVResource::new),
                        new Made<>(StartHPOVServer.class, StartHPOVServer::new),
                        new Made<>(StopHPOVServer.class, StopHPOVServer::new),
                        new Made<>(UpdateHPOVServer.class, UpdateHPOVServer::new),
                        new Made<>(WaitHPOVTaskComplete.class, WaitHPOVTaskComplete::new),
                        new Made<>(WaitHPOVTaskStart.class, WaitHPOVTaskStart::new))
                .map(made -> made.entry(library))
                .toList();
    }
}
